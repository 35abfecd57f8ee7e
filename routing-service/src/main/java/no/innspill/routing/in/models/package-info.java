/** The models as they are shown to those who keep what routing decides by, on pages and in the API. */
@NullMarked
package no.innspill.routing.in.models;

import org.jspecify.annotations.NullMarked;
