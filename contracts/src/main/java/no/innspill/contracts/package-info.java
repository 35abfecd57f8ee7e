/** The wire language that the services share: what happened, in records that are written and read as JSON. */
@NullMarked
package no.innspill.contracts;

import org.jspecify.annotations.NullMarked;
