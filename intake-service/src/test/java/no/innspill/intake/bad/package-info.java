/** Requests as they should not be, and what answers them. */
@org.jspecify.annotations.NullMarked
package no.innspill.intake.bad;
