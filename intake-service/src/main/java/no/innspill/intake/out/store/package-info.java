/** Receipts and known bodies in the document store. */
@NullMarked
package no.innspill.intake.out.store;

import org.jspecify.annotations.NullMarked;
