/** The command lines that classify a body's own texts, and say how well that goes, without anything running. */
@NullMarked
package no.innspill.standalone.classify;

import org.jspecify.annotations.NullMarked;
