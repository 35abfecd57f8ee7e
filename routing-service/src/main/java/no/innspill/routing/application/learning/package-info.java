/** Learns models from what people correct, and has a person put them in force who has seen how they compare. */
@NullMarked
package no.innspill.routing.application.learning;

import org.jspecify.annotations.NullMarked;
