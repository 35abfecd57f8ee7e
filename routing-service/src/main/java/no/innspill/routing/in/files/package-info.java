/** Reads the data files that people edit: directory, vocabulary, lexicons and routing policy. */
@NullMarked
package no.innspill.routing.in.files;

import org.jspecify.annotations.NullMarked;
