/** Which language a text is in, and names that exist in several. */
@NullMarked
package no.innspill.routing.domain.language;

import org.jspecify.annotations.NullMarked;
