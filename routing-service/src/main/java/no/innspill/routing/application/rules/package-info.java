/** Keeps the versions of the rule book, and has the one in force ready on every instance. */
@NullMarked
package no.innspill.routing.application.rules;

import org.jspecify.annotations.NullMarked;
