/** The figures of bodies over a period, by any of the dimensions: for systems as JSON, and for the pages. */
@NullMarked
package no.innspill.reporting.figures;

import org.jspecify.annotations.NullMarked;
