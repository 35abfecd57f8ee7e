/** Linear models over hashed features: what a text looks like in figures, and what these speak for. */
@NullMarked
package no.innspill.classification.statistics;

import org.jspecify.annotations.NullMarked;
