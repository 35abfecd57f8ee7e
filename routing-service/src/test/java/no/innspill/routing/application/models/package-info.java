/** Tests of how models are kept, and of which one decides. */
@NullMarked
package no.innspill.routing.application.models;

import org.jspecify.annotations.NullMarked;
