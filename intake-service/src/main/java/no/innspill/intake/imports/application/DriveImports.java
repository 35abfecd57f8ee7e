package no.innspill.intake.imports.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.ImportId;
import no.innspill.intake.imports.domain.ImportState;

/** Works on whichever import waits longest, for a slice of time each, so that a large one holds up no other. */
public final class DriveImports {
    private static final Duration SLICE = Duration.ofSeconds(5);

    private final Imports imports;
    private final Rows rows;
    private final WorkOnImport work;
    private final FetchRequests fetch;
    private final ImportSettings settings;
    private final Clock clock;

    DriveImports(
            Imports imports, Rows rows, WorkOnImport work, FetchRequests fetch, ImportSettings settings, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.work = work;
        this.fetch = fetch;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Works on one for a while; gives whether there was one.
     *
     * @param worker a name that no other worker has
     */
    public boolean drive(String worker) {
        Instant began = clock.instant();
        Optional<Import> claimed = imports.claim(worker, began, settings.lease());
        if (claimed.isEmpty()) {
            return false;
        }
        Optional<Import> its = claimed;
        while (its.isPresent() && its.get().state().isAtWork()) {
            WorkOnImport.Next next = its.get().state() == ImportState.FETCHING
                    ? fetch.step(its.get(), worker)
                    : work.step(its.get(), worker);
            if (next == WorkOnImport.Next.LET_GO) {
                break;
            }
            its = imports.find(its.get().body(), its.get().id());
            if (its.isPresent() && clock.instant().isAfter(began.plus(SLICE))) {
                imports.advance(its.get(), its.get().state(), worker, Imports.Change.NONE, clock.instant());
                break;
            }
        }
        return true;
    }

    /** Cancels what nobody went on with for too long, and deletes its rows. */
    public List<ImportId> sweep() {
        List<ImportId> old = imports.expire(clock.instant().minus(settings.kept()));
        old.forEach(rows::forget);
        return old;
    }
}
