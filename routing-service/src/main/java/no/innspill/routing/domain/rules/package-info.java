/** The language that rules of routing are written in: read with line and column, checked, and applied to what is known of a piece. */
@NullMarked
package no.innspill.routing.domain.rules;

import org.jspecify.annotations.NullMarked;
