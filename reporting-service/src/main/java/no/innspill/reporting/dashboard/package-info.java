/** The page on which leaders see what came in and what came of it, as it happens. */
@NullMarked
package no.innspill.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
