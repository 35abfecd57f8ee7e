/** A body's API keys: what they look like, and how one is told to be right without being kept. */
@NullMarked
package no.innspill.intake.keys.domain;

import org.jspecify.annotations.NullMarked;
