/** Tries the embedded broker and store, also by killing them. */
@NullMarked
package no.innspill.embedded;

import org.jspecify.annotations.NullMarked;
