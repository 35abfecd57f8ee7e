package no.innspill.routing.domain.directory;

import no.innspill.classification.language.Names;
import org.jspecify.annotations.Nullable;

/**
 * A part of a body that can get cases.
 *
 * @param parent the unit that it belongs to; none for one directly below the body
 */
public record Unit(UnitId id, Names names, @Nullable UnitId parent, Validity validity) {}
