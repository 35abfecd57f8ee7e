/** Keeps the versions of the vocabulary: imports them, shows what each would change, and puts one in force for every instance. */
@NullMarked
package no.innspill.routing.application.vocabulary;

import org.jspecify.annotations.NullMarked;
