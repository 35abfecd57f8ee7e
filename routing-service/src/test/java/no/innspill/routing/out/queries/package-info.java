/** Tests of queries on text. */
@NullMarked
package no.innspill.routing.out.queries;

import org.jspecify.annotations.NullMarked;
