/** API keys in the document store, hashed. */
@NullMarked
package no.innspill.intake.keys.out;

import org.jspecify.annotations.NullMarked;
