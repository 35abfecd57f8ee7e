/** Counts events into fenced roll-ups, each event once, however often and in whatever batches its records come. */
@NullMarked
package no.innspill.reporting.rollup;

import org.jspecify.annotations.NullMarked;
