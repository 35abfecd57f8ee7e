/** All of Innspill in one process, for trying it and for small bodies. */
@NullMarked
package no.innspill.standalone;

import org.jspecify.annotations.NullMarked;
