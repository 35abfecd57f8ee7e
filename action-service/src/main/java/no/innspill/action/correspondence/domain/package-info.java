/** What a unit and the one who spoke up write to each other about a case. */
@NullMarked
package no.innspill.action.correspondence.domain;

import org.jspecify.annotations.NullMarked;
