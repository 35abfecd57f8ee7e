/** Tests of what the package holds. */
@NullMarked
package no.innspill.routing.in.directory.files;

import org.jspecify.annotations.NullMarked;
