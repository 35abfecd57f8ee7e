/** Keeps how people can be reached, encrypted with a key for each person, and who has read it. */
@NullMarked
package no.innspill.intake.out.contact;

import org.jspecify.annotations.NullMarked;
