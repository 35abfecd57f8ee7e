/** What a sender said, as values that check themselves, and what makes two pieces the same. */
@NullMarked
package no.innspill.intake.domain;

import org.jspecify.annotations.NullMarked;
