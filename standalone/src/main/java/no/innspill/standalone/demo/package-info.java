/** Plays realistic messages through what is running, and says what became of each. */
@NullMarked
package no.innspill.standalone.demo;

import org.jspecify.annotations.NullMarked;
