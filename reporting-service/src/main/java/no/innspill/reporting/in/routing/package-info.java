/** What routing tells: to whom feedback goes, and what bodies there are. */
@NullMarked
package no.innspill.reporting.in.routing;

import org.jspecify.annotations.NullMarked;
