/** Intake in a process of its own under load, beside a bare endpoint in the same process and the same run. */
@NullMarked
package no.innspill.benchmarks.load;

import org.jspecify.annotations.NullMarked;
