package no.innspill.action.cases.in.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.innspill.action.cases.application.CaseFile;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.Change;
import no.innspill.action.cases.domain.Facts;
import no.innspill.action.cases.domain.Language;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.Status;
import no.innspill.action.cases.domain.Words;
import no.innspill.action.cases.domain.Worker;
import no.innspill.redaction.Marked;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page shows it.
 *
 * @param language of the words, by its ISO 639-1 code; none while it is not known
 * @param standing where it stands, for this reader
 * @param answerWanted whether the one who spoke up reads messages
 * @param said what was said; pieces are empty where nothing was said in words
 * @param colleagues who can be given it
 */
record CaseView(
        String id,
        long version,
        String title,
        @Nullable String language,
        Standing standing,
        @Nullable String worker,
        @Nullable Settled settled,
        Wording.Deadline deadline,
        boolean answerWanted,
        Said said,
        List<Fact> facts,
        List<String> reasons,
        List<Event> history,
        List<Worker> colleagues) {

    /** Where a case stands, for the one who looks. */
    enum Standing {
        OPEN,
        MINE,
        OTHERS,
        RESOLVED,
        WITHDRAWN,
        HANDING_OVER,
        LEFT
    }

    /** What came of it. */
    record Settled(String outcome, String reason, String by, String on) {}

    /** A fact with its name. */
    record Fact(String name, String value) {}

    /** Something that happened. */
    record Event(
            String when,
            String machine,
            String what,
            @Nullable String note) {}

    /**
     * What was said, as far as it is here.
     *
     * @param changed when the sender last corrected it, or took it back
     */
    record Said(
            State state,
            @Nullable String changed,
            List<Marked.Piece> text,
            List<Marked.Piece> whatMatters,
            List<Fact> answers) {
        enum State {
            THERE,
            WITHOUT_WORDS,
            AWAITED,
            WITHDRAWN,
            WITHHELD,
            ERASED
        }
    }

    static CaseView of(CaseFile file, Words said, List<Worker> colleagues, Worker reader, Wording.Page words) {
        Case current = file.current();
        Standing standing = standing(current.status(), reader);
        return new CaseView(
                current.id().toString(),
                current.version(),
                title(current.facts(), words),
                current.facts().language() == Language.UNKNOWN
                        ? null
                        : QueueAddress.written(current.facts().language()),
                standing,
                current.status() instanceof Status.Assigned assigned
                        ? assigned.worker().name()
                        : null,
                current.status() instanceof Status.Resolved resolved ? settled(resolved, words) : null,
                words.deadline(current.deadline(), standing == Standing.RESOLVED || standing == Standing.WITHDRAWN),
                said instanceof Words.Present present && present.answerWanted(),
                said(said, words),
                facts(current, words),
                current.rationale().reasons().stream()
                        .map(words::reason)
                        .distinct()
                        .toList(),
                file.history().stream().map(change -> event(change, words)).toList(),
                colleagues.stream()
                        .filter(colleague -> !has(current, colleague) && !colleague.is(reader))
                        .toList());
    }

    private static boolean has(Case current, Worker worker) {
        return current.status() instanceof Status.Assigned assigned
                && assigned.worker().is(worker);
    }

    private static Standing standing(Status status, Worker reader) {
        return switch (status) {
            case Status.Open _ -> Standing.OPEN;
            case Status.Assigned assigned -> assigned.worker().is(reader) ? Standing.MINE : Standing.OTHERS;
            case Status.Resolved _ -> Standing.RESOLVED;
            case Status.Withdrawn _ -> Standing.WITHDRAWN;
            case Status.HandingOver _ -> Standing.HANDING_OVER;
            case Status.Left _ -> Standing.LEFT;
        };
    }

    private static String title(Facts facts, Wording.Page words) {
        String kind = words.say("action.kind." + facts.kind());
        String about = facts.service() != null ? words.service(facts.service()) : words.theme(facts.theme());
        return about == null ? kind : words.say("action.case.title", kind, about);
    }

    private static Settled settled(Status.Resolved resolved, Wording.Page words) {
        return new Settled(
                words.say("action.outcome." + resolved.outcome()),
                note(resolved.reason(), words),
                resolved.by().name(),
                words.time(resolved.at()));
    }

    private static Said said(Words said, Wording.Page words) {
        return switch (said) {
            case Words.Awaited() -> new Said(Said.State.AWAITED, null, List.of(), List.of(), List.of());
            case Words.Erased() -> new Said(Said.State.ERASED, null, List.of(), List.of(), List.of());
            case Words.Withdrawn(var at) ->
                new Said(Said.State.WITHDRAWN, words.time(at), List.of(), List.of(), List.of());
            case Words.Withheld() -> new Said(Said.State.WITHHELD, null, List.of(), List.of(), List.of());
            case Words.Present present ->
                new Said(
                        present.text() == null && present.whatMatters() == null
                                ? Said.State.WITHOUT_WORDS
                                : Said.State.THERE,
                        present.correctedAt() == null ? null : words.time(present.correctedAt()),
                        present.text() == null ? List.of() : words.marked(present.text()),
                        present.whatMatters() == null ? List.of() : words.marked(present.whatMatters()),
                        answers(present, words));
        };
    }

    private static List<Fact> answers(Words.Present present, Wording.Page words) {
        List<Fact> answers = new ArrayList<>();
        if (present.foundIt() != null) {
            answers.add(new Fact(words.say("action.found"), words.say("action.found." + present.foundIt())));
        }
        present.ratings()
                .forEach(rating -> answers.add(new Fact(
                        rating.question(), words.say("action.rating", rating.value(), rating.min(), rating.max()))));
        if (present.page() != null) {
            answers.add(new Fact(words.say("action.page"), present.page()));
        }
        if (present.answerWanted()) {
            answers.add(new Fact(words.say("action.answer"), words.say("action.answer.wanted")));
        }
        return answers;
    }

    private static List<Fact> facts(Case current, Wording.Page words) {
        Facts facts = current.facts();
        return Stream.of(
                        fact("unit", words.unit(current.owner().unit()), words),
                        fact("kind", words.say("action.kind." + facts.kind()), words),
                        fact(
                                "priority",
                                words.say(
                                        "action.priority." + current.rationale().priority()),
                                words),
                        fact("tags", tags(current), words),
                        fact("theme", words.theme(facts.theme()), words),
                        fact("service", words.service(facts.service()), words),
                        fact("language", words.say("action.language." + facts.language()), words),
                        fact("channel", words.say("action.channel." + facts.channel()), words),
                        fact("municipality", facts.municipality(), words),
                        fact("received", words.time(facts.receivedAt()), words),
                        fact("number", current.id().toString(), words))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String tags(Case current) {
        List<String> tags = current.rationale().tags();
        return tags.isEmpty() ? null : String.join(", ", tags);
    }

    private static @Nullable Fact fact(String name, @Nullable String value, Wording.Page words) {
        return value == null ? null : new Fact(words.say("action.fact." + name), value);
    }

    private static Event event(Change change, Wording.Page words) {
        String what = switch (change) {
            case Change.Opened _ -> words.say("action.history.opened");
            case Change.Assigned assigned ->
                assigned.by().is(assigned.to())
                        ? words.say("action.history.taken", assigned.by().name())
                        : words.say(
                                "action.history.assigned",
                                assigned.by().name(),
                                assigned.to().name());
            case Change.Withdrawn _ -> words.say("action.history.withdrawn");
            case Change.AskedToHandOver asked ->
                words.say(
                        "action.history.asked-to-hand-over",
                        asked.by().name(),
                        words.say("action.hand-over.reason."
                                + QueueAddress.written(asked.asked().reason())));
            case Change.Left _ -> words.say("action.history.left");
            case Change.Moved moved -> words.say("action.history.moved", words.unitOf(moved.from()));
            case Change.Released released ->
                words.say("action.history.released", released.by().name());
            case Change.Resolved resolved ->
                words.say(
                        "action.history.resolved",
                        resolved.by().name(),
                        words.say("action.outcome." + resolved.outcome()));
            case Change.Reopened reopened ->
                words.say("action.history.reopened", reopened.by().name());
        };
        @Nullable
        String note = switch (change) {
            case Change.Resolved resolved -> note(resolved.reason(), words);
            case Change.AskedToHandOver asked ->
                asked.note().map(noted -> note(noted, words)).orElse(null);
            default -> null;
        };
        return new Event(words.time(change.at()), change.at().toString(), what, note);
    }

    private static String note(Note note, Wording.Page words) {
        return note.equals(Note.ERASED) ? words.say("action.case.note.erased") : note.text();
    }
}
