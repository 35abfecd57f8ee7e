/** The pages on which those who set intake up import. */
@NullMarked
package no.innspill.intake.imports.in.web;

import org.jspecify.annotations.NullMarked;
