/** Asks another server for its requests, by GeoReport v2. */
@NullMarked
package no.innspill.intake.imports.out.open311;

import org.jspecify.annotations.NullMarked;
