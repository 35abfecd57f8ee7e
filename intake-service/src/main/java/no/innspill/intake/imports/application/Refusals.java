package no.innspill.intake.imports.application;

import java.util.List;
import java.util.function.Consumer;
import no.innspill.intake.imports.domain.ImportId;
import no.innspill.intake.imports.domain.Refusal;

/** What was refused, and why: lines, columns and reasons, never what stood there. */
public interface Refusals {

    /** Whether they are of a trial or of a run. */
    enum Phase {
        CHECK,
        RUN
    }

    /** Keeps those of a chunk, in place of what was kept of it before. */
    void keep(ImportId id, Phase phase, int chunk, List<Refusal> refusals);

    /** Gives all, by line, without holding them all. */
    void each(ImportId id, Phase phase, Consumer<Refusal> consumer);

    /** Forgets those of a trial that is made again. */
    void forget(ImportId id, Phase phase);

    void forget(ImportId id);
}
