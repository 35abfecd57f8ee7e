/** The service as a whole, on a real broker and a document store. */
@NullMarked
package no.innspill.action;

import org.jspecify.annotations.NullMarked;
