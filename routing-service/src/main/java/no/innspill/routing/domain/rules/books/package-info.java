/** The versions of the rule book: who may change, test and switch on which, and what is in force. */
@NullMarked
package no.innspill.routing.domain.rules.books;

import org.jspecify.annotations.NullMarked;
