/** Tests of what the package holds. */
@NullMarked
package no.innspill.routing.domain.directory.change;

import org.jspecify.annotations.NullMarked;
