/** How fast routing tries a draft on past feedback, and how much memory that takes. */
@NullMarked
package no.innspill.benchmarks.simulate;

import org.jspecify.annotations.NullMarked;
