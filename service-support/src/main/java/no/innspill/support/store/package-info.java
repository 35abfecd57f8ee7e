/** What every service wants of its document store. */
@NullMarked
package no.innspill.support.store;

import org.jspecify.annotations.NullMarked;
