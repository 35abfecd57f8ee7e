/** Tests of what the package holds. */
@NullMarked
package no.innspill.routing.domain.directory.imports;

import org.jspecify.annotations.NullMarked;
