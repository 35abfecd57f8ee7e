/** The wire language that the services share: what happened, in records that read and write JSON. */
@NullMarked
package no.innspill.contracts;

import org.jspecify.annotations.NullMarked;
