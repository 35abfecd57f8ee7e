/** Triage, directory and explanations, as pages and as an API. */
@NullMarked
package no.innspill.routing.in.web;

import org.jspecify.annotations.NullMarked;
