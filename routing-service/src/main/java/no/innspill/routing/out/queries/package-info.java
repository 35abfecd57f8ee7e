/** Queries on text, as Lucene reads and stores them. */
@NullMarked
package no.innspill.routing.out.queries;

import org.jspecify.annotations.NullMarked;
