/** Keeps the versions of the model in MongoDB. */
@NullMarked
package no.innspill.routing.out.models;

import org.jspecify.annotations.NullMarked;
