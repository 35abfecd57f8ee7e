/** The only way in: takes feedback from agencies, protects it, and makes it durable. */
@NullMarked
package no.innspill.intake;

import org.jspecify.annotations.NullMarked;
