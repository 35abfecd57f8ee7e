/** Reads vocabularies that are published in SKOS (W3C 2009), as LOS is, and says what they hold and what they lack. */
@NullMarked
package no.innspill.classification.skos;

import org.jspecify.annotations.NullMarked;
