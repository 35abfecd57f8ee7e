/** What routing tells: to which unit feedback goes, and what bodies and units are called. */
@NullMarked
package no.innspill.action.cases.in.routing;

import org.jspecify.annotations.NullMarked;
