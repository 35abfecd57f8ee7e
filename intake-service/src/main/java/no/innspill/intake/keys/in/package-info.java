/** The page where a body's intake keeper sees to its API keys. */
@NullMarked
package no.innspill.intake.keys.in;

import org.jspecify.annotations.NullMarked;
