/** Lines of JSON on standard input or in a file, for the commands that answer each with one or count them. */
@NullMarked
package no.innspill.standalone.lines;

import org.jspecify.annotations.NullMarked;
