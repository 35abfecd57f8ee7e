/** A backlog drained by routing, beside a loop that only reads and writes. */
@NullMarked
package no.innspill.benchmarks.drain;

import org.jspecify.annotations.NullMarked;
