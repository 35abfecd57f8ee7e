/** Tests of what the package holds. */
@NullMarked
package no.innspill.routing.domain.directory.check;

import org.jspecify.annotations.NullMarked;
