/** Pages and API of the rule book: write, test, switch on, roll back. */
@NullMarked
package no.innspill.routing.in.web.rules;

import org.jspecify.annotations.NullMarked;
