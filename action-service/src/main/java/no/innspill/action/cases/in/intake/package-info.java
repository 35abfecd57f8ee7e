/** What intake tells: a person's words, and that they are taken back. */
@NullMarked
package no.innspill.action.cases.in.intake;

import org.jspecify.annotations.NullMarked;
