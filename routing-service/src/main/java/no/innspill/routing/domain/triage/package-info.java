/** What helps a person through what waits. */
@NullMarked
package no.innspill.routing.domain.triage;

import org.jspecify.annotations.NullMarked;
