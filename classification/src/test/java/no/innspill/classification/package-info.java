/** Tests of what the package holds. */
@NullMarked
package no.innspill.classification;

import org.jspecify.annotations.NullMarked;
