/** Looking at vocabularies on the command line. */
@NullMarked
package no.innspill.standalone.vocabulary;

import org.jspecify.annotations.NullMarked;
