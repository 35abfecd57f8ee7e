/** Decisions, the texts of what waits in triage, and the directory, in the document store. */
@NullMarked
package no.innspill.routing.out.store;

import org.jspecify.annotations.NullMarked;
