/** Innspill as its users meet it: started as a whole, fed through its API, read on its pages, and killed in between. */
@NullMarked
package no.innspill.journey;

import org.jspecify.annotations.NullMarked;
