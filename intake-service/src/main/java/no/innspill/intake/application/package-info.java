/** Takes a piece in, and tells what became of it. */
@NullMarked
package no.innspill.intake.application;

import org.jspecify.annotations.NullMarked;
