/** What came of it, in figures. */
@NullMarked
package no.innspill.reporting;

import org.jspecify.annotations.NullMarked;
