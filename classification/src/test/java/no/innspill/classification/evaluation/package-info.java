/** Tests of what the package holds. */
@NullMarked
package no.innspill.classification.evaluation;

import org.jspecify.annotations.NullMarked;
