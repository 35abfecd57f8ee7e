/** What a file would change in the directory, before anybody has it changed. */
@NullMarked
package no.innspill.routing.domain.directory.imports;

import org.jspecify.annotations.NullMarked;
