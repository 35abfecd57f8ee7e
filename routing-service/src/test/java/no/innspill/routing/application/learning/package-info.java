/** Tests of how lessons are gathered and when is learnt. */
@NullMarked
package no.innspill.routing.application.learning;

import org.jspecify.annotations.NullMarked;
