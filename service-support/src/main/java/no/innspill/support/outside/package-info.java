/** Asks servers that a person or another system has named, and none that only this one can reach. */
@NullMarked
package no.innspill.support.outside;

import org.jspecify.annotations.NullMarked;
