/** What action tells: what becomes of cases. */
@NullMarked
package no.innspill.reporting.in.action;

import org.jspecify.annotations.NullMarked;
