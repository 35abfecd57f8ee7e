/** What a draft would decide otherwise, counted over past feedback without holding it. */
@NullMarked
package no.innspill.routing.domain.simulation;

import org.jspecify.annotations.NullMarked;
