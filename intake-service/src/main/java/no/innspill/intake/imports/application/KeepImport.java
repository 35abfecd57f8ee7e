package no.innspill.intake.imports.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.innspill.intake.imports.domain.FetchPosition;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.ImportState;
import no.innspill.intake.imports.domain.ImportState.Command;
import no.innspill.intake.imports.domain.Mapping;
import no.innspill.intake.imports.domain.Tally;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does with an import what a person says: map, try, run, pause, go on, cancel. Each leaves a line for the audit. */
public final class KeepImport {
    private static final Logger LOG = LoggerFactory.getLogger(KeepImport.class);
    private static final int LOOKED_AT = 20;

    private final Imports imports;
    private final Rows rows;
    private final Refusals refusals;
    private final Mappings mappings;
    private final PrepareRows prepareRows;
    private final Clock clock;

    KeepImport(Imports imports, Rows rows, Refusals refusals, Mappings mappings, PrepareRows prepareRows, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.refusals = refusals;
        this.mappings = mappings;
        this.prepareRows = prepareRows;
        this.clock = clock;
    }

    /** The first rows as they would be. */
    public List<PrepareRows.Prepared> preview(Import its) {
        List<PrepareRows.Prepared> all = prepareRows.prepare(its, rows.chunk(its.id(), 0), clock.instant());
        return all.subList(0, Math.min(LOOKED_AT, all.size()));
    }

    /** Saves how rows become pieces; nothing where the import is past that, or the mapping cannot be used. */
    public boolean map(Import its, Mapping mapping, Import.Person by) {
        Optional<ImportState> next = its.state().after(Command.MAP);
        if (next.isEmpty() || !its.isTable() || mapping.fault().isPresent()) {
            return false;
        }
        Mapping saved = mappings.save(its.body(), its.columns(), mapping);
        return moved(its, next.get(), Command.MAP, by, Imports.Change.mapping(saved), saved.version());
    }

    /** Does what is said; gives whether it went. */
    public boolean act(Import its, Command command, Import.Person by) {
        Optional<ImportState> next = its.state().after(command).filter(state -> command != Command.MAP);
        if (next.isEmpty()) {
            return false;
        }
        Tally run = its.run();
        FetchPosition fetch = its.fetch();
        Mapping mapping = its.mapping();
        Imports.Change change = switch (command) {
            case CHECK -> {
                refusals.forget(its.id(), Refusals.Phase.CHECK);
                yield Imports.Change.check(Tally.start(clock.instant()));
            }
            case RUN -> run == null ? Imports.Change.run(Tally.start(clock.instant())) : Imports.Change.NONE;
            case FETCH_AGAIN ->
                fetch == null ? Imports.Change.NONE : Imports.Change.fetch(fetch.again(), its.chunks(), its.rows());
            case MAP, PAUSE, CANCEL -> Imports.Change.NONE;
        };
        boolean moved = moved(its, next.get(), command, by, change, mapping == null ? 0 : mapping.version());
        if (moved && next.get() == ImportState.CANCELLED) {
            rows.forget(its.id());
        }
        return moved;
    }

    private boolean moved(
            Import its, ImportState next, Command command, Import.Person by, Imports.Change change, int version) {
        String what = command.name().toLowerCase(java.util.Locale.ROOT);
        boolean moved = imports.move(its, next, new Import.Deed(clock.instant(), by.name(), what), change);
        if (moved) {
            LOG.atInfo()
                    .addKeyValue("audit", "import-" + what)
                    .addKeyValue("import", its.id())
                    .addKeyValue("body", its.body().value())
                    .addKeyValue("by", by.subject())
                    .addKeyValue("rows", its.rows())
                    .addKeyValue("mapping", version)
                    .log("an import was moved by a person");
        }
        return moved;
    }
}
