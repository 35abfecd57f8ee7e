/** How the directory changes: commands, what becomes of them, and what is different afterwards. */
@NullMarked
package no.innspill.routing.domain.directory.change;

import org.jspecify.annotations.NullMarked;
