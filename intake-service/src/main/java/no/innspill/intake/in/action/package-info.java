/** What action-service tells: how each case goes. */
@NullMarked
package no.innspill.intake.in.action;

import org.jspecify.annotations.NullMarked;
