/** What holds of messages whatever is tried with them. */
@NullMarked
package no.innspill.action.correspondence.domain;

import org.jspecify.annotations.NullMarked;
