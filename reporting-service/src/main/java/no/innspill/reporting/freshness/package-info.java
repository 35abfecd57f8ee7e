/** How long it takes from the moment that feedback is accepted until it is in the report. */
@NullMarked
package no.innspill.reporting.freshness;

import org.jspecify.annotations.NullMarked;
