package no.innspill.routing.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innspill.routing.application.DirectoryImports.Format;
import no.innspill.routing.application.DirectoryImports.Proposal;
import no.innspill.routing.application.DirectoryImports.Read;
import no.innspill.routing.application.DirectoryImports.State;
import no.innspill.routing.application.KeepDirectory.Keeper;
import no.innspill.routing.application.KeepDirectory.Result;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.imports.ImportPlan;
import no.innspill.routing.domain.directory.imports.PlanImport;
import no.innspill.routing.domain.directory.imports.PlannedDirectory;
import org.springframework.stereotype.Service;

/** Takes files in as proposals, shows what they would change by the directory as it is now, and changes it when a person says so. */
@Service
public class ImportDirectory {

    private final DirectoryImports imports;
    private final DirectoryImports.Reader reader;
    private final KeepDirectory keep;
    private final CurrentDirectory directory;
    private final CurrentVocabulary vocabulary;
    private final Clock clock;

    ImportDirectory(
            DirectoryImports imports,
            DirectoryImports.Reader reader,
            KeepDirectory keep,
            CurrentDirectory directory,
            CurrentVocabulary vocabulary,
            Clock clock) {
        this.imports = imports;
        this.reader = reader;
        this.keep = keep;
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /**
     * A proposal with what it would change now.
     *
     * @param fingerprint of the changes, by which a person says that these were seen
     */
    public record Planned(Proposal proposal, ImportPlan plan, String fingerprint) {}

    /** What became of switching it on. */
    public enum Applied {
        DONE,
        /** It would change something else than was seen. */
        CHANGED_MEANWHILE,
        /** It has been switched on or thrown away already. */
        SETTLED
    }

    /** What a file would change; nothing is kept of it. */
    public ImportPlan dryRun(Format format, String content) {
        return plan(format, content, newestDirectory());
    }

    /** The directory beside what it would be if a proposal were switched on now; nothing where none of that id waits. */
    public Optional<PlannedDirectory> draft(String id) {
        return imports.find(id)
                .filter(proposal -> proposal.state() == State.PROPOSED)
                .map(proposal -> {
                    Directory now = newestDirectory();
                    return PlannedDirectory.of(plan(proposal.format(), proposal.content(), now), now, today());
                });
    }

    private Directory newestDirectory() {
        directory.current();
        directory.follow();
        return directory.current();
    }

    private ImportPlan plan(Format format, String content, Directory now) {
        Read read = reader.read(format, content);
        return PlanImport.plan(
                read.rows(),
                read.refusals(),
                now,
                theme -> vocabulary.vocabulary().concept(theme).isPresent(),
                today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Norway.TIME);
    }

    /** Keeps a file until somebody decides on it. */
    public Planned propose(String id, String name, Format format, String content, Keeper keeper) {
        Proposal proposal = new Proposal(
                id,
                name,
                format,
                content,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                keeper.name(),
                State.PROPOSED,
                null,
                null);
        imports.add(proposal);
        return planned(proposal);
    }

    /** A proposal, with what it would change as long as it waits. */
    public Optional<Planned> look(String id) {
        return imports.find(id).map(this::planned);
    }

    public List<Proposal> newest(int most) {
        return imports.newest(most);
    }

    /**
     * Switches a proposal on. Each body is stored for itself: what a crash leaves undone is what the proposal changes when it is switched on
     * again.
     *
     * @param seen the fingerprint of the changes that the person saw
     * @return nothing when there is no such proposal
     */
    public Optional<Applied> apply(String id, String seen, Keeper keeper) {
        return look(id).map(planned -> {
            if (planned.proposal().state() != State.PROPOSED) {
                return Applied.SETTLED;
            }
            if (!planned.fingerprint().equals(seen)) {
                return Applied.CHANGED_MEANWHILE;
            }
            for (ImportPlan.BodyChange change : planned.plan().changes()) {
                if (!(keep.put(change, "import " + id, keeper) instanceof Result.Done)) {
                    return Applied.CHANGED_MEANWHILE;
                }
            }
            return settle(id, State.APPLIED, keeper) ? Applied.DONE : Applied.SETTLED;
        });
    }

    /** Throws a proposal away; false where it does not wait any more, or never did. */
    public boolean discard(String id, Keeper keeper) {
        return settle(id, State.DISCARDED, keeper);
    }

    private boolean settle(String id, State state, Keeper keeper) {
        return imports.settle(id, state, clock.instant().truncatedTo(ChronoUnit.MILLIS), keeper.name());
    }

    private Planned planned(Proposal proposal) {
        ImportPlan plan = proposal.state() == State.PROPOSED
                ? dryRun(proposal.format(), proposal.content())
                : new ImportPlan(List.of(), List.of(), 0, 0);
        String told = plan.changes().toString();
        return new Planned(
                proposal,
                plan,
                UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
