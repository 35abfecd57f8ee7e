package no.innspill.routing.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.routing.domain.directory.imports.ImportRow;
import no.innspill.routing.domain.directory.imports.RowRefusal;
import org.jspecify.annotations.Nullable;

/** Files that say how the directory should be, as they wait for a person to switch them on. */
public interface DirectoryImports {

    void add(Proposal proposal);

    Optional<Proposal> find(String id);

    /** The newest, without what the files hold. */
    List<Proposal> newest(int most);

    /**
     * Ends one that waits.
     *
     * @return false where somebody has ended it already
     */
    boolean settle(String id, State state, Instant at, String by);

    /** What a file is written in. */
    enum Format {
        CSV,
        TURTLE,
        RDF_XML
    }

    /** What became of a file. */
    enum State {
        PROPOSED,
        APPLIED,
        DISCARDED
    }

    /**
     * A file that somebody has sent in.
     *
     * @param content all of it; nothing of a person is in it
     * @param by the name of who sent it
     */
    record Proposal(
            String id,
            String name,
            Format format,
            String content,
            Instant at,
            String by,
            State state,
            @Nullable Instant settledAt,
            @Nullable String settledBy) {}

    /** Reads files. */
    interface Reader {
        Read read(Format format, String content);
    }

    /** What a file says, and what of it cannot be read. */
    record Read(List<ImportRow> rows, List<RowRefusal> refusals) {
        public Read {
            rows = List.copyOf(rows);
            refusals = List.copyOf(refusals);
        }
    }
}
