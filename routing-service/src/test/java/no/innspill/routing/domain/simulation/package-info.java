@NullMarked
package no.innspill.routing.domain.simulation;

import org.jspecify.annotations.NullMarked;
