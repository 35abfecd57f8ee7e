/** The command line that takes personal data out of a body's own texts, without anything running. */
@NullMarked
package no.innspill.standalone.redact;

import org.jspecify.annotations.NullMarked;
