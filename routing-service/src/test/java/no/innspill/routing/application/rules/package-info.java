@NullMarked
package no.innspill.routing.application.rules;

import org.jspecify.annotations.NullMarked;
