/** Takes personal data out of what people write, and tells what was taken. */
@NullMarked
package no.innspill.redaction;

import org.jspecify.annotations.NullMarked;
