/** Tests of what the package holds. */
@NullMarked
package no.innspill.routing.domain.language;

import org.jspecify.annotations.NullMarked;
