package no.innspill.intake.imports.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.intake.domain.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * An import of a body.
 *
 * @param by who began it
 * @param began when
 * @param contentHash of all that was read, so that the same again has the same ids
 * @param columns of a table; none where it has pieces in the API's own schema
 * @param rows how many were read
 * @param chunks in how many parts they wait
 * @param mapping how rows become pieces; none before somebody has seen to it
 * @param check how the last trial went
 * @param run how the run goes
 * @param waiting whether it waits for Kafka, the store or the other server
 * @param fetch where fetching from a server is
 * @param deeds who did what with it, oldest first
 */
public record Import(
        ImportId id,
        OrganisationNumber body,
        Person by,
        Instant began,
        Origin origin,
        ImportState state,
        String contentHash,
        List<Column> columns,
        int rows,
        int chunks,
        @Nullable Mapping mapping,
        @Nullable Tally check,
        @Nullable Tally run,
        boolean waiting,
        @Nullable FetchPosition fetch,
        List<Deed> deeds) {
    public Import {
        columns = List.copyOf(columns);
        deeds = List.copyOf(deeds);
    }

    /**
     * Who did it.
     *
     * @param subject the login server's id of them
     * @param name what they are called
     */
    public record Person(String subject, String name) {}

    /** What somebody did, and when. */
    public record Deed(Instant at, String name, String what) {}

    /** Whether its columns need a mapping. */
    public boolean isTable() {
        return !(origin instanceof Origin.Lines);
    }

    /** The trial or the run that is going on, or was the last. */
    public Optional<Tally> latest() {
        return switch (state) {
            case CHECKING, CHECKED -> Optional.ofNullable(check);
            case RUNNING, PAUSED, DONE, CANCELLED -> Optional.ofNullable(run);
            case READING, FETCHING, FETCH_FAILED, TO_MAP, READY -> Optional.empty();
        };
    }
}
