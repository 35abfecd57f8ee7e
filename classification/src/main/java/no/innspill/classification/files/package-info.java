/** Reads lexicons and vocabularies as they are written in files. */
@NullMarked
package no.innspill.classification.files;

import org.jspecify.annotations.NullMarked;
