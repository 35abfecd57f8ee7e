/** What the events of other services mean for the report, by the service that tells them. */
@NullMarked
package no.innspill.reporting.in;

import org.jspecify.annotations.NullMarked;
