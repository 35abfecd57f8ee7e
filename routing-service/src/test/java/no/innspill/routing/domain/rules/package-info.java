/** Tests of the language of rules. */
@NullMarked
package no.innspill.routing.domain.rules;

import org.jspecify.annotations.NullMarked;
