/** Goes on by itself with what was taken back or erased. */
@NullMarked
package no.innspill.intake.in.changes;

import org.jspecify.annotations.NullMarked;
