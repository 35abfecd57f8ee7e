/** Keeps cases, texts, names and workers as documents in MongoDB. */
@NullMarked
package no.innspill.action.cases.out.store;

import org.jspecify.annotations.NullMarked;
