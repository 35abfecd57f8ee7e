/** Makes, checks and revokes the API keys of a body. */
@NullMarked
package no.innspill.intake.keys.application;

import org.jspecify.annotations.NullMarked;
