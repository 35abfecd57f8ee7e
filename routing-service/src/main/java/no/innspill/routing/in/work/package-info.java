/** Does what takes long, in the background of every instance. */
@NullMarked
package no.innspill.routing.in.work;

import org.jspecify.annotations.NullMarked;
