/** The vocabulary for those who keep it: an API and a page to import, compare, put in force, go back, browse and download. */
@NullMarked
package no.innspill.routing.in.vocabulary;

import org.jspecify.annotations.NullMarked;
