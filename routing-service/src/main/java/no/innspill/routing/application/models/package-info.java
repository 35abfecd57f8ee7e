/** The versions of the model as they are kept, and the one that decides now. */
@NullMarked
package no.innspill.routing.application.models;

import org.jspecify.annotations.NullMarked;
