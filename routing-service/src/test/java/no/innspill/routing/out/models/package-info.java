/** Tests of the models in the store. */
@NullMarked
package no.innspill.routing.out.models;

import org.jspecify.annotations.NullMarked;
