/** Makes a model for the classifier of labelled texts: features, cross-validation, calibration. */
@NullMarked
package no.innspill.classification.training;

import org.jspecify.annotations.NullMarked;
