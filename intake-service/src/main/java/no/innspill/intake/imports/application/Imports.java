package no.innspill.intake.imports.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.imports.domain.FetchPosition;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.ImportId;
import no.innspill.intake.imports.domain.ImportState;
import no.innspill.intake.imports.domain.Mapping;
import no.innspill.intake.imports.domain.Tally;

/** The imports of all bodies. Whoever changes one says in which state they saw it; another state in the meantime makes it a refusal. */
public interface Imports {

    void begin(Import fresh);

    /** One of a body's; nothing where it is another's. */
    Optional<Import> find(OrganisationNumber body, ImportId id);

    /** The newest of a body, newest first. */
    List<Import> newest(OrganisationNumber body, int most);

    /** Notes that all of a file is read, or all of a server fetched: the rows, and what is to come next. */
    boolean read(Import complete);

    /** Notes what somebody did; gives whether it was still in the state that they saw. */
    boolean move(Import seen, ImportState to, Import.Deed deed, Change change);

    /** Takes an import to work on that nobody works on, the one that waited longest; it is the worker's until the lease ends. */
    Optional<Import> claim(String worker, Instant now, Duration lease);

    /** Notes how far the worker has come; gives whether the import was still its own and in the state that it saw. */
    boolean advance(Import seen, ImportState to, String worker, Change change, Instant leaseUntil);

    /** Takes away all that is older, and gives what it was. */
    List<ImportId> expire(Instant before);

    /** What changes besides the state. Nothing where something stays as it is. */
    record Change(
            @org.jspecify.annotations.Nullable Mapping mapping,
            @org.jspecify.annotations.Nullable Tally check,
            @org.jspecify.annotations.Nullable Tally run,
            @org.jspecify.annotations.Nullable FetchPosition fetch,
            @org.jspecify.annotations.Nullable Integer chunks,
            @org.jspecify.annotations.Nullable Integer rows,
            boolean waiting) {
        public static final Change NONE = new Change(null, null, null, null, null, null, false);

        public static Change mapping(Mapping mapping) {
            return new Change(mapping, null, null, null, null, null, false);
        }

        public static Change check(Tally tally) {
            return new Change(null, tally, null, null, null, null, false);
        }

        public static Change run(Tally tally) {
            return new Change(null, null, tally, null, null, null, false);
        }

        public static Change fetch(FetchPosition position, int chunks, int rows) {
            return new Change(null, null, null, position, chunks, rows, position.fault() != null);
        }

        public static Change waits() {
            return new Change(null, null, null, null, null, null, true);
        }
    }
}
