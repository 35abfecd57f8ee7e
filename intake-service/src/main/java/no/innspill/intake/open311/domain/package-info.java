/** What Open311 GeoReport v2 asks and is told, and by which rules: services, places, requests and the limits of a search. */
@NullMarked
package no.innspill.intake.open311.domain;

import org.jspecify.annotations.NullMarked;
