/** The console that case workers use, and the same for their own systems as an API. */
@NullMarked
package no.innspill.action.cases.in.web;

import org.jspecify.annotations.NullMarked;
