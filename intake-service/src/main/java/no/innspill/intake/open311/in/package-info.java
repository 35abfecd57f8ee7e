/** Open311 GeoReport v2 over HTTP, in XML and JSON, to the letter of the standard. */
@NullMarked
package no.innspill.intake.open311.in;

import org.jspecify.annotations.NullMarked;
