/** Mechanism that every service stands on; no word of the business is known here. */
@NullMarked
package no.innspill.support;

import org.jspecify.annotations.NullMarked;
