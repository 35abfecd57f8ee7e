/** The API that bodies hand feedback in at: strict JSON in, a receipt or a problem out. */
@NullMarked
package no.innspill.intake.in.http;

import org.jspecify.annotations.NullMarked;
