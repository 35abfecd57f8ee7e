/** What a text is: its kind, its theme and the level of government it speaks of, each with a confidence and what was seen. */
@NullMarked
package no.innspill.classification;

import org.jspecify.annotations.NullMarked;
