/** Pages of other sites that ask for feedback: which sites may, and the proof that their form was shown. */
@NullMarked
package no.innspill.intake.domain.widget;

import org.jspecify.annotations.NullMarked;
