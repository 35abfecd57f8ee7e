/** Tests of what the package holds. */
@NullMarked
package no.innspill.routing.domain.classification;

import org.jspecify.annotations.NullMarked;
