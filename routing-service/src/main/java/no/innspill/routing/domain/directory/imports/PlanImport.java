package no.innspill.routing.domain.directory.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.innspill.classification.vocabulary.ConceptId;
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
import org.jspecify.annotations.Nullable;

/** Finds out what a file would change: each row becomes the commands that a person could give, and is refused for the same reasons. */
public final class PlanImport {

    private final Directory directory;
    private final Map<OrganisationNumber, Body> now = new LinkedHashMap<>();
    private final List<RowRefusal> refusals;
    private final ChangeBody change;
    private final RowCommands commands;
    private int unchanged;

    private PlanImport(Directory directory, Predicate<ConceptId> themes, LocalDate day, List<RowRefusal> refusals) {
        this.directory = directory;
        this.refusals = new ArrayList<>(refusals);
        this.change = new ChangeBody(new Growing(themes));
        this.commands = new RowCommands(day);
    }

    /**
     * Plans.
     *
     * @param themes whether the vocabulary has a theme
     * @param day from which something new counts whose row does not say it
     * @param unreadable what was refused when the file was read
     */
    public static ImportPlan plan(
            List<ImportRow> rows,
            List<RowRefusal> unreadable,
            Directory directory,
            Predicate<ConceptId> themes,
            LocalDate day) {
        PlanImport plan = new PlanImport(directory, themes, day, unreadable);
        rows.forEach(plan::follow);
        List<ImportPlan.BodyChange> changes = new ArrayList<>();
        plan.now.forEach((number, after) -> {
            @Nullable Body before = directory.body(number).orElse(null);
            if (!after.equals(before)) {
                changes.add(new ImportPlan.BodyChange(before, after, Differences.between(before, after)));
            }
        });
        return new ImportPlan(changes, plan.refusals, rows.size() + unreadable.size(), plan.unchanged);
    }

    private void follow(ImportRow row) {
        Optional<Body> known = body(row.body());
        if (known.isEmpty()) {
            create(row);
            return;
        }
        Body before = known.get();
        Body body = before;
        if (commands.firstDayDiffers(row, body)) {
            refuse(row, Refusal.FIRST_DAY_STANDS, "validFrom");
            return;
        }
        if (commands.endsBeforeItBegins(row, body)) {
            refuse(row, Refusal.ENDS_BEFORE_IT_BEGINS, "validTo");
            return;
        }
        if (commands.lacksName(row, body)) {
            refuse(row, Refusal.MISSING, "names");
            return;
        }
        for (BodyCommand command : commands.of(row, body)) {
            switch (change.change(body, command)) {
                case Outcome.Changed changed -> body = changed.body();
                case Outcome.Unchanged() -> {}
                case Outcome.Refused(var why, var field) -> {
                    refuse(row, why, field);
                    return;
                }
            }
        }
        if (body.equals(before)) {
            unchanged++;
        } else {
            now.put(row.body(), body);
        }
    }

    private void create(ImportRow row) {
        if (!(row instanceof ImportRow.OfBody told)) {
            refuse(row, Refusal.UNKNOWN_BODY, "body");
            return;
        }
        switch (commands.create(told)) {
            case RowCommands.New.Made(var body) -> now.put(body.number(), body);
            case RowCommands.New.Faulty(var why, var field) -> refuse(row, why, field);
        }
    }

    private void refuse(ImportRow row, Refusal why, String field) {
        refusals.add(new RowRefusal(row.where(), why, field));
    }

    private Optional<Body> body(OrganisationNumber number) {
        return Optional.ofNullable(now.get(number)).or(() -> directory.body(number));
    }

    /** The directory as the rows before have made it. */
    private final class Growing implements Surroundings {
        private final Predicate<ConceptId> themes;

        Growing(Predicate<ConceptId> themes) {
            this.themes = themes;
        }

        @Override
        public Optional<Body> body(OrganisationNumber number) {
            return PlanImport.this.body(number);
        }

        @Override
        public Optional<Body> bodyOf(UnitId unit) {
            return directory
                    .bodyOf(unit)
                    .or(() -> now.values().stream()
                            .filter(body -> body.unit(unit).isPresent())
                            .findFirst());
        }

        @Override
        public boolean knows(ConceptId theme) {
            return themes.test(theme);
        }
    }
}
