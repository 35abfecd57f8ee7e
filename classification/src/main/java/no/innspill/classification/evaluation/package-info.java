/** How well a classifier does on labelled texts: hits, calibration, and what goes right without a person. */
@NullMarked
package no.innspill.classification.evaluation;

import org.jspecify.annotations.NullMarked;
