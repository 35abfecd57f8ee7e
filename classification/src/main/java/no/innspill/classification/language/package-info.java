/** Which language a text is in, and names that exist in several. */
@NullMarked
package no.innspill.classification.language;

import org.jspecify.annotations.NullMarked;
