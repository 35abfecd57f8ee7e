/** Tests of what the package holds. */
@NullMarked
package no.innspill.routing.in.web;

import org.jspecify.annotations.NullMarked;
