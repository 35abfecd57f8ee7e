/** What every page has: layout, languages, and a safe set of headers. */
@NullMarked
package no.innspill.support.web;

import org.jspecify.annotations.NullMarked;
