/** What bodies, units, services and themes are called, and which unit is part of which. */
@NullMarked
package no.innspill.reporting.directory;

import org.jspecify.annotations.NullMarked;
