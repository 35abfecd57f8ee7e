/** Writing to the one who spoke up, and keeping what they answer. */
@NullMarked
package no.innspill.action.correspondence.application;

import org.jspecify.annotations.NullMarked;
