/** Tests of what the package holds. */
@NullMarked
package no.innspill.standalone.classify;

import org.jspecify.annotations.NullMarked;
