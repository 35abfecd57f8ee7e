/** The themes that public services are about, by the addresses of LOS, and the words people use for them. */
@NullMarked
package no.innspill.classification.vocabulary;

import org.jspecify.annotations.NullMarked;
