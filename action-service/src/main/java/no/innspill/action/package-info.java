/** What is done about feedback: cases, and later measures, decisions and benefits. */
@NullMarked
package no.innspill.action;

import org.jspecify.annotations.NullMarked;
