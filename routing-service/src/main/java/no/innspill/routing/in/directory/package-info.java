/** Reads what people and systems ask to have changed in the directory, from forms, JSON and files alike. */
@NullMarked
package no.innspill.routing.in.directory;

import org.jspecify.annotations.NullMarked;
