/** Keeps the sites that may ask for feedback on their pages. */
@NullMarked
package no.innspill.intake.application.widget;

import org.jspecify.annotations.NullMarked;
