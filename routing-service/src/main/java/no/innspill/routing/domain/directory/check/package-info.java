/** What is missing in the directory, and what is there twice. */
@NullMarked
package no.innspill.routing.domain.directory.check;

import org.jspecify.annotations.NullMarked;
