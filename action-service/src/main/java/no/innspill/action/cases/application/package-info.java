/** What people and events do with cases: one class per use, and the ports to what they need. */
@NullMarked
package no.innspill.action.cases.application;

import org.jspecify.annotations.NullMarked;
