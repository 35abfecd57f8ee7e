/** Tests of what the package holds. */
@NullMarked
package no.innspill.routing.in.directory;

import org.jspecify.annotations.NullMarked;
