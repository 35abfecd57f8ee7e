/** Takes what a body already has into intake: read, map, look, try, run. */
@NullMarked
package no.innspill.intake.imports.application;

import org.jspecify.annotations.NullMarked;
