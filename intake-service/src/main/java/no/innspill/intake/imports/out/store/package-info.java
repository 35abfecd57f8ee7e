/** Imports, their rows while they wait, and what was refused, in the document store. */
@NullMarked
package no.innspill.intake.imports.out.store;

import org.jspecify.annotations.NullMarked;
