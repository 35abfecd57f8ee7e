/** Keeps versions of the vocabulary in MongoDB. */
@NullMarked
package no.innspill.routing.out.vocabulary;

import org.jspecify.annotations.NullMarked;
