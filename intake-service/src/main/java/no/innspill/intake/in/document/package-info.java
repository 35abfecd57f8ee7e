/** The published document of the API, as it was made when the service was built. */
@NullMarked
package no.innspill.intake.in.document;

import org.jspecify.annotations.NullMarked;
