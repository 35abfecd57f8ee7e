/** What is answered when something can't be done: problem details (RFC 9457) that name the field and the fix. */
@NullMarked
package no.innspill.support.problem;

import org.jspecify.annotations.NullMarked;
