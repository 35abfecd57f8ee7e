/** The command line of the benchmarks, and the texts that they use. */
@NullMarked
package no.innspill.benchmarks;

import org.jspecify.annotations.NullMarked;
