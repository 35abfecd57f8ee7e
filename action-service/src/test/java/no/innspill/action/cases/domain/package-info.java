/** What holds of a case whatever is tried on it. */
@NullMarked
package no.innspill.action.cases.domain;

import org.jspecify.annotations.NullMarked;
