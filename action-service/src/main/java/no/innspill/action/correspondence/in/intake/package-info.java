/** What the one who spoke up has written afterwards, and that it is taken back. */
@NullMarked
package no.innspill.action.correspondence.in.intake;

import org.jspecify.annotations.NullMarked;
