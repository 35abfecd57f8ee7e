/** The event that carries what a unit has written. */
@NullMarked
package no.innspill.action.correspondence.out.events;

import org.jspecify.annotations.NullMarked;
