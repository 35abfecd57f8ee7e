/** Who is calling, and the one table of who may do what. */
@NullMarked
package no.innspill.support.security;

import org.jspecify.annotations.NullMarked;
