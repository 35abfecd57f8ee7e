/** Tries how what happens to cases is counted. */
@NullMarked
package no.innspill.reporting.in.action;

import org.jspecify.annotations.NullMarked;
