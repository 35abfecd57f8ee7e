/** To whom a piece of feedback goes and why, decided without clock, chance or store. */
@NullMarked
package no.innspill.routing.domain.decision;

import org.jspecify.annotations.NullMarked;
