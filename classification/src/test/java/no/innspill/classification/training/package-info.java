/** Tests of what a model is learnt from. */
@NullMarked
package no.innspill.classification.training;

import org.jspecify.annotations.NullMarked;
