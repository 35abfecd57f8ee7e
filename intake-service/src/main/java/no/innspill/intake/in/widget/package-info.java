/** Feedback from a body's own web pages: the script they embed, a plain form beside it, and the pages where a body sets its sites up. */
@NullMarked
package no.innspill.intake.in.widget;

import org.jspecify.annotations.NullMarked;
