/** Reads files of any make as rows: their encoding, their delimiter, their quirks. */
@NullMarked
package no.innspill.intake.imports.in.file;

import org.jspecify.annotations.NullMarked;
