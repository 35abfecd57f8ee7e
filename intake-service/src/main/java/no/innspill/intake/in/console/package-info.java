/** What those see who set up how their body takes feedback in: a start page, and the way from each page to the others. */
@NullMarked
package no.innspill.intake.in.console;

import org.jspecify.annotations.NullMarked;
