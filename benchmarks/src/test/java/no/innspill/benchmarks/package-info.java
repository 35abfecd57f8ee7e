/** Tests of what the benchmarks stand on. */
@NullMarked
package no.innspill.benchmarks;

import org.jspecify.annotations.NullMarked;
