/** The sites that may ask for feedback, in the document store. */
@NullMarked
package no.innspill.intake.out.widget;

import org.jspecify.annotations.NullMarked;
