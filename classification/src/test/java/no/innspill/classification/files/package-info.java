/** Tests of how files are read. */
@NullMarked
package no.innspill.classification.files;

import org.jspecify.annotations.NullMarked;
