/** Messages in the document store. */
@NullMarked
package no.innspill.action.correspondence.out.store;

import org.jspecify.annotations.NullMarked;
