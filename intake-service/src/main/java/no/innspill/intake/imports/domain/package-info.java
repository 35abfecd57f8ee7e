/** What is imported, how a row becomes a piece, and what an import may do next. */
@NullMarked
package no.innspill.intake.imports.domain;

import org.jspecify.annotations.NullMarked;
