/** What integration tests stand on. */
@NullMarked
package no.innspill.test;

import org.jspecify.annotations.NullMarked;
