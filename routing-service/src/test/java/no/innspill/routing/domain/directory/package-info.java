/** Tests of what the package holds. */
@NullMarked
package no.innspill.routing.domain.directory;

import org.jspecify.annotations.NullMarked;
