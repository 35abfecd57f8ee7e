package no.innspill.intake.imports.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.imports.domain.Endpoint;
import no.innspill.intake.imports.domain.FetchPosition;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.ImportId;
import no.innspill.intake.imports.domain.ImportState;
import no.innspill.intake.imports.domain.Mapping;
import no.innspill.intake.imports.domain.Origin;
import no.innspill.intake.imports.domain.Row;
import no.innspill.intake.imports.domain.SuggestMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins an import: reads a file, or says what is to be fetched. */
public final class BeginImport {
    private static final Logger LOG = LoggerFactory.getLogger(BeginImport.class);

    private final Imports imports;
    private final Rows rows;
    private final ReadRows readRows;
    private final Mappings mappings;
    private final Clock clock;
    private final Supplier<ImportId> newIds;

    BeginImport(
            Imports imports, Rows rows, ReadRows readRows, Mappings mappings, Clock clock, Supplier<ImportId> newIds) {
        this.imports = imports;
        this.rows = rows;
        this.readRows = readRows;
        this.mappings = mappings;
        this.clock = clock;
        this.newIds = newIds;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Begun(Import its) implements Outcome {}

        /** It has no rows. */
        record Empty() implements Outcome {}

        /** It has more rows than are taken at once. */
        record TooManyRows() implements Outcome {}
    }

    /**
     * Reads a table.
     *
     * @param origin gives how it was read, after the last row
     * @param hash gives the hash of all that was read, after the last row
     */
    public Outcome table(
            OrganisationNumber body,
            Import.Person by,
            String name,
            Supplier<Origin.Table> origin,
            RawTable table,
            Supplier<String> hash) {
        return read(body, by, new Origin.Lines(name), origin::get, hash, id -> readRows.table(id, table));
    }

    /** Reads pieces in the API's own schema, already without personal data. */
    public Outcome lines(
            OrganisationNumber body,
            Import.Person by,
            Origin.Lines origin,
            Iterator<Row> lines,
            Supplier<String> hash) {
        return read(body, by, origin, () -> origin, hash, id -> readRows.ready(id, lines));
    }

    /** Begins to fetch; a worker does it. */
    public Import fetch(OrganisationNumber body, Import.Person by, Endpoint endpoint) {
        Import fresh = fresh(newIds.get(), body, by, new Origin.Server(endpoint), ImportState.FETCHING);
        imports.begin(fresh);
        audit("import-fetch", fresh);
        return fresh;
    }

    private Outcome read(
            OrganisationNumber body,
            Import.Person by,
            Origin atFirst,
            Supplier<Origin> origin,
            Supplier<String> hash,
            Function<ImportId, Optional<ReadRows.Result>> reading) {
        ImportId id = newIds.get();
        Import fresh = fresh(id, body, by, atFirst, ImportState.READING);
        imports.begin(fresh);
        Optional<ReadRows.Result> read = Optional.empty();
        try {
            read = reading.apply(id);
        } finally {
            if (read.isEmpty() || read.get().rows() == 0) {
                forget(fresh);
            }
        }
        if (read.isEmpty()) {
            return new Outcome.TooManyRows();
        }
        if (read.get().rows() == 0) {
            return new Outcome.Empty();
        }
        Import complete = complete(fresh, origin.get(), read.get(), hash.get());
        imports.read(complete);
        audit("import-file", complete);
        return new Outcome.Begun(complete);
    }

    private void forget(Import fresh) {
        rows.forget(fresh.id());
        imports.move(
                fresh,
                ImportState.CANCELLED,
                new Import.Deed(clock.instant(), fresh.by().name(), "unread"),
                Imports.Change.NONE);
    }

    private Import complete(Import fresh, Origin origin, ReadRows.Result read, String hash) {
        Mapping mapping = read.columns().isEmpty()
                ? null
                : mappings.find(fresh.body(), read.columns()).orElseGet(() -> SuggestMapping.of(read.columns()));
        return new Import(
                fresh.id(),
                fresh.body(),
                fresh.by(),
                fresh.began(),
                origin,
                origin instanceof Origin.Table ? ImportState.TO_MAP : ImportState.READY,
                hash,
                read.columns(),
                read.rows(),
                read.chunks(),
                mapping,
                null,
                null,
                false,
                null,
                fresh.deeds());
    }

    private Import fresh(ImportId id, OrganisationNumber body, Import.Person by, Origin origin, ImportState state) {
        Instant now = clock.instant();
        return new Import(
                id,
                body,
                by,
                now,
                origin,
                state,
                "",
                List.of(),
                0,
                0,
                null,
                null,
                null,
                false,
                origin instanceof Origin.Server(var endpoint) ? FetchPosition.start(endpoint.from()) : null,
                List.of(new Import.Deed(now, by.name(), "begun")));
    }

    private static void audit(String what, Import its) {
        LOG.atInfo()
                .addKeyValue("audit", what)
                .addKeyValue("import", its.id())
                .addKeyValue("body", its.body().value())
                .addKeyValue("by", its.by().subject())
                .addKeyValue("rows", its.rows())
                .log("an import was begun");
    }
}
