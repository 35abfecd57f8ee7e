/** The page where a body's intake keeper reads, for a reason that is noted, how someone can be reached who wants an answer. */
@NullMarked
package no.innspill.intake.in.contact;

import org.jspecify.annotations.NullMarked;
