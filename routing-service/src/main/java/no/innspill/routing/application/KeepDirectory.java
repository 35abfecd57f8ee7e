package no.innspill.routing.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.application.DirectoryStore.Deed;
import no.innspill.routing.application.DirectoryStore.KeptBody;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.directory.change.BodyCommand;
import no.innspill.routing.domain.directory.change.ChangeBody;
import no.innspill.routing.domain.directory.change.Differences;
import no.innspill.routing.domain.directory.change.Outcome;
import no.innspill.routing.domain.directory.change.Refusal;
import no.innspill.routing.domain.directory.change.Surroundings;
import no.innspill.routing.domain.directory.imports.ImportPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Changes the directory as a person asks for, each change with its event and its entry in the log. */
@Service
public class KeepDirectory {

    private final DirectoryStore store;
    private final CurrentDirectory current;
    private final CurrentVocabulary vocabulary;

    KeepDirectory(DirectoryStore store, CurrentDirectory current, CurrentVocabulary vocabulary) {
        this.store = store;
        this.current = current;
        this.vocabulary = vocabulary;
    }

    /** Who asks. */
    public record Keeper(String subject, String name) {}

    /** What became of it. */
    public sealed interface Result {

        /** It is so now. */
        record Done(KeptBody now) implements Result {}

        /** It was so already. */
        record Unchanged(KeptBody now) implements Result {}

        /** It cannot be so. */
        record Refused(Refusal why, String field) implements Result {}

        /** Somebody else has changed the body since it was read. */
        record ChangedMeanwhile(long version) implements Result {}
    }

    /** A body as it is now; nothing for one that is not there. */
    public Optional<KeptBody> find(OrganisationNumber number) {
        return store.find(number);
    }

    /** Adds a body. */
    public Result create(Body body, Keeper keeper) {
        current.current(); // seeds a fresh store first
        current.follow();
        return switch (changes().create(body)) {
            case Outcome.Refused(var why, var field) -> new Result.Refused(why, field);
            case Outcome.Unchanged() -> new Result.Refused(Refusal.BODY_EXISTS, "organisationNumber");
            case Outcome.Changed(var made) -> {
                Deed deed = new Deed(keeper.subject(), keeper.name(), "create", Differences.between(null, made));
                yield save(made, 0, deed, "units");
            }
        };
    }

    /**
     * Changes a body.
     *
     * @param read the version that the person saw
     * @param name of the command in the API
     * @return nothing when there is no such body
     */
    public Optional<Result> change(
            OrganisationNumber number, long read, String name, BodyCommand command, Keeper keeper) {
        return change(number, read, name, keeper, body -> changes().change(body, command));
    }

    private Optional<Result> change(
            OrganisationNumber number, long read, String name, Keeper keeper, Function<Body, Outcome> change) {
        current.current();
        current.follow(); // what other bodies are like is judged by the newest that can be known
        return store.find(number).map(known -> {
            if (known.version() != read) {
                return new Result.ChangedMeanwhile(known.version());
            }
            return switch (change.apply(known.body())) {
                case Outcome.Unchanged() -> new Result.Unchanged(known);
                case Outcome.Refused(var why, var field) -> new Result.Refused(why, field);
                case Outcome.Changed(var after) ->
                    save(
                            after,
                            known.version(),
                            new Deed(keeper.subject(), keeper.name(), name, Differences.between(known.body(), after)),
                            "unit");
            };
        });
    }

    /** Makes a body as an import has it, if it still is as the import saw it. */
    Result put(ImportPlan.BodyChange change, String command, Keeper keeper) {
        Optional<KeptBody> known = store.find(change.after().number());
        if (!known.map(KeptBody::body).equals(Optional.ofNullable(change.before()))) {
            return new Result.ChangedMeanwhile(known.map(KeptBody::version).orElse(0L));
        }
        Deed deed = new Deed(keeper.subject(), keeper.name(), command, change.differences());
        return save(change.after(), known.map(KeptBody::version).orElse(0L), deed, "unit");
    }

    private Result save(Body after, long version, Deed deed, String field) {
        return switch (store.save(after, version, deed)) {
            case CHANGED_MEANWHILE ->
                version == 0
                        ? new Result.Refused(Refusal.BODY_EXISTS, "organisationNumber")
                        : new Result.ChangedMeanwhile(store.find(after.number())
                                .map(KeptBody::version)
                                .orElse(version));
            case UNIT_TAKEN -> new Result.Refused(Refusal.UNIT_EXISTS, field);
            case SAVED -> {
                current.follow();
                yield new Result.Done(new KeptBody(after, version + 1));
            }
        };
    }

    /** What was done to a body, the newest first. */
    public List<DirectoryStore.LogEntry> history(OrganisationNumber body, long beforeVersion, int most) {
        return store.history(body, beforeVersion, most);
    }

    /** What was done to all bodies, the newest first. */
    public List<DirectoryStore.LogEntry> log(DirectoryStore.@Nullable LogPlace before, int most) {
        return store.log(before, most);
    }

    private ChangeBody changes() {
        Directory directory = current.current();
        return new ChangeBody(new Surroundings() {
            @Override
            public Optional<Body> body(OrganisationNumber number) {
                return directory.body(number);
            }

            @Override
            public Optional<Body> bodyOf(UnitId unit) {
                return directory.bodyOf(unit);
            }

            @Override
            public boolean knows(ConceptId theme) {
                return vocabulary.vocabulary().concept(theme).isPresent();
            }
        });
    }
}
