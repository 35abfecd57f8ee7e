package no.innspill.action.cases.in.web;

import java.util.ArrayList;
import java.util.List;
import no.innspill.action.cases.application.Queue;
import no.innspill.action.cases.application.Queue.Listing;
import no.innspill.action.cases.domain.Kind;
import no.innspill.action.cases.domain.Language;
import no.innspill.action.cases.domain.UnitId;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a system's question: what is wrong there is told, where a page would pass it over. */
final class QueueParameters {

    private QueueParameters() {}

    static QueueAddress read(
            @Nullable String list,
            @Nullable String kind,
            @Nullable String language,
            @Nullable String theme,
            @Nullable String unit,
            @Nullable String after,
            int size) {
        List<InvalidField> errors = new ArrayList<>();
        if (list != null && QueueAddress.read(Listing.class, list).isEmpty()) {
            errors.add(new InvalidField("list", "value", "One of unassigned, mine, unit, resolved."));
        }
        if (kind != null && QueueAddress.read(Kind.class, kind).isEmpty()) {
            errors.add(new InvalidField("kind", "value", "A kind as cases have it, such as unclear-text."));
        }
        if (language != null && QueueAddress.read(Language.class, language).isEmpty()) {
            errors.add(new InvalidField("language", "value", "One of nb, nn, en, se, unknown."));
        }
        if (unit != null && !UnitId.isOne(unit)) {
            errors.add(new InvalidField("unit", "form", "The id of one of your units."));
        }
        if (after != null && QueueAddress.place(after).isEmpty()) {
            errors.add(new InvalidField("after", "form", "The next of the page before, as it was given."));
        }
        if (size < 1 || size > Queue.LONGEST_PAGE) {
            errors.add(new InvalidField("size", "range", "1 to 100."));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(StandardProblem.INVALID, "A parameter is not as it must be.", errors);
        }
        return QueueAddress.of(list, kind, language, theme, unit, after);
    }
}
