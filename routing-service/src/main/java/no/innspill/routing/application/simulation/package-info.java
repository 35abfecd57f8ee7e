/** Trying a draft on past feedback without touching anything. */
@NullMarked
package no.innspill.routing.application.simulation;

import org.jspecify.annotations.NullMarked;
