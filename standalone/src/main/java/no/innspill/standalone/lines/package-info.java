/** Lines of a stream, for the commands that answer each with one. */
@NullMarked
package no.innspill.standalone.lines;

import org.jspecify.annotations.NullMarked;
