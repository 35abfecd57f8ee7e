/** Tells others what happened to a case, without anyone's name or words. */
@NullMarked
package no.innspill.action.cases.out.events;

import org.jspecify.annotations.NullMarked;
