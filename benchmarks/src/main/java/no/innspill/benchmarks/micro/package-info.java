/** Single steps of a piece's way in, each measured by itself with JMH. */
@NullMarked
package no.innspill.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
