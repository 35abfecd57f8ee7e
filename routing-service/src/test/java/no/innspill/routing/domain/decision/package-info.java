/** Tests of what the package holds. */
@NullMarked
package no.innspill.routing.domain.decision;

import org.jspecify.annotations.NullMarked;
