/** The events that tell others what was decided and what the directory says. */
@NullMarked
package no.innspill.routing.out.events;

import org.jspecify.annotations.NullMarked;
