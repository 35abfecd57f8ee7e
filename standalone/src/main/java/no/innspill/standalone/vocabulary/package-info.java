/** The command line that says what a published vocabulary holds, without anything running. */
@NullMarked
package no.innspill.standalone.vocabulary;

import org.jspecify.annotations.NullMarked;
