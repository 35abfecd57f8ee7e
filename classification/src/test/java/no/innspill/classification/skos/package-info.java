/** Reading published vocabularies. */
@NullMarked
package no.innspill.classification.skos;

import org.jspecify.annotations.NullMarked;
