/** Learns linear models from examples, with liblinear. */
@NullMarked
package no.innspill.classification.learning;

import org.jspecify.annotations.NullMarked;
