/** Takes in what units ask for. */
@NullMarked
package no.innspill.routing.in.action;

import org.jspecify.annotations.NullMarked;
