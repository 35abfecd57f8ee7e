package no.innspill.routing.in.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.innspill.classification.Classification;
import no.innspill.classification.Danger;
import no.innspill.classification.Evidence;
import no.innspill.classification.Kind;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.redaction.Marked;
import no.innspill.routing.application.Norway;
import no.innspill.routing.application.TriageTexts.Text;
import no.innspill.routing.domain.decision.Candidate;
import no.innspill.routing.domain.decision.Facts;
import no.innspill.routing.domain.decision.Reason;
import no.innspill.routing.domain.decision.WorkingDays;
import no.innspill.routing.domain.directory.Body;
import org.jspecify.annotations.Nullable;

/** What the triage pages show, in words. */
final class TriageView {

    private static final int BEGINNING = 160;

    private TriageView() {}

    /** The list. */
    record ListView(
            String body,
            String count,
            List<Row> rows,
            @Nullable String next,
            boolean later) {}

    /** One line of the list. */
    record Row(
            String id,
            String language,
            List<Marked.Piece> beginning,
            String kind,
            @Nullable String about,
            String received,
            String reason,
            Age age,
            int alike) {

        static Row of(TriageItems.Item item, int alike, LocalDate today, Wording.Page words) {
            Facts facts = item.round().facts();
            return new Row(
                    item.round().id().toString(),
                    htmlLanguage(facts),
                    words.marked(Marked.beginning(said(item), BEGINNING)),
                    words.say("routing.kind." + facts.kind().name()),
                    TriageView.about(facts, words),
                    words.time(facts.receivedAt()),
                    words.reason(whyTriage(item)),
                    Age.of(item, today, words),
                    alike);
        }
    }

    /**
     * How long it has waited since it was received.
     *
     * @param over whether it is more than {@value #PATIENCE} working days
     */
    record Age(String words, boolean over) {

        /** NAV and others tell who wrote within days that they are heard; what waits longer is late already. */
        private static final int PATIENCE = 3;

        static Age of(TriageItems.Item item, LocalDate today, Wording.Page words) {
            LocalDate received = LocalDate.ofInstant(item.round().facts().receivedAt(), Norway.TIME);
            int days = WorkingDays.between(received, today);
            return new Age(words.say("routing.age", days), days > PATIENCE);
        }
    }

    /** One that says about the same. */
    record Alike(String value, String id, String language, List<Marked.Piece> beginning, String received) {

        static Alike of(TriageItems.Item item, Wording.Page words) {
            return new Alike(
                    item.round().id() + ":" + item.round().number(),
                    item.round().id().toString(),
                    htmlLanguage(item.round().facts()),
                    words.marked(Marked.beginning(said(item), BEGINNING)),
                    words.time(item.round().facts().receivedAt()));
        }
    }

    /** One that waits. */
    record ItemView(
            String id,
            int round,
            String language,
            List<Marked.Piece> text,
            List<Marked.Piece> whatMatters,
            @Nullable String page,
            String kind,
            List<Fact> facts,
            List<String> reasons,
            List<CandidateView> candidates,
            List<Seen> seen) {

        static ItemView of(TriageItems.Item item, Classification again, Wording.Page words) {
            Text said = item.words().orElse(null);
            return new ItemView(
                    item.round().id().toString(),
                    item.round().number(),
                    htmlLanguage(item.round().facts()),
                    words.marked(said == null || said.text() == null ? "" : said.text()),
                    words.marked(said == null || said.whatMatters() == null ? "" : said.whatMatters()),
                    said == null ? null : said.page(),
                    item.round().facts().kind().name(),
                    TriageView.facts(item.round().facts(), words),
                    item.round().decision().why().reasons().stream()
                            .map(words::reason)
                            .toList(),
                    item.round().decision().why().candidates().stream()
                            .map(candidate -> CandidateView.of(candidate, words))
                            .toList(),
                    TriageView.seen(again, words));
        }
    }

    /** A label with its value. */
    record Fact(String label, String value) {}

    /** A unit that it could go to. */
    record CandidateView(String unit, String name, String body, String percent, String why) {
        static CandidateView of(Candidate candidate, Wording.Page words) {
            return new CandidateView(
                    candidate.unit().value(),
                    words.unit(candidate.unit()),
                    words.body(candidate.body()),
                    String.valueOf(Math.round(candidate.score() * 100)),
                    words.reason(candidate.why()));
        }
    }

    /** An entry of the lexicon that was found, and what it spoke for. */
    record Seen(String entry, String about) {}

    /** The units of a body that are open on a day, to choose from. */
    record BodyUnits(String body, List<UnitChoice> units) {
        static BodyUnits of(Body body, LocalDate day, Wording.Page words) {
            return new BodyUnits(
                    words.name(body.names()),
                    body.units().stream()
                            .filter(unit -> unit.validity().on(day))
                            .map(unit -> new UnitChoice(unit.id().value(), words.name(unit.names())))
                            .toList());
        }
    }

    /** A danger to choose, by its first letter in Norwegian where that is free. */
    record DangerChoice(String name, String key) {
        static List<DangerChoice> all() {
            return Arrays.stream(Danger.values())
                    .map(danger -> new DangerChoice(danger.name(), key(danger)))
                    .toList();
        }

        private static String key(Danger danger) {
            return switch (danger) {
                case LIFE -> "l";
                case VIOLENCE -> "v";
                case CHILD -> "b";
                case ILLNESS -> "n";
            };
        }
    }

    /** A unit to choose. */
    record UnitChoice(String id, String name) {}

    static List<Fact> facts(Facts facts, Wording.Page words) {
        List<Fact> shown = new ArrayList<>();
        shown.add(new Fact(
                words.say("routing.fact.kind"),
                words.say("routing.kind." + facts.kind().name())));
        ConceptId theme = facts.theme();
        if (theme != null) {
            shown.add(new Fact(words.say("routing.fact.theme"), words.theme(theme)));
        }
        String service = facts.service();
        if (service != null) {
            shown.add(new Fact(words.say("routing.fact.service"), words.service(facts.submittedBy(), service)));
        }
        shown.add(new Fact(
                words.say("routing.fact.language"),
                words.say("routing.language." + facts.language().name())));
        shown.add(new Fact(words.say("routing.fact.channel"), words.say("routing.channel." + facts.channel())));
        String municipality = facts.municipality();
        if (municipality != null) {
            shown.add(new Fact(words.say("routing.fact.municipality"), municipality));
        }
        shown.add(new Fact(words.say("routing.fact.received"), words.time(facts.receivedAt())));
        return shown;
    }

    private static List<Seen> seen(Classification again, Wording.Page words) {
        List<Seen> seen = new ArrayList<>();
        for (Evidence evidence : again.kind().evidence()) {
            Kind kind = Kind.valueOf(evidence.about());
            if (kind != Kind.UNKNOWN) {
                seen.add(new Seen(evidence.entry(), words.say("routing.kind." + kind.name())));
            }
        }
        again.theme()
                .ifPresent(theme -> theme.evidence()
                        .forEach(evidence ->
                                seen.add(new Seen(evidence.entry(), words.theme(new ConceptId(evidence.about()))))));
        return seen.stream().distinct().toList();
    }

    /** The reason that it is in triage comes before or after how its best candidate was found. */
    private static Reason whyTriage(TriageItems.Item item) {
        List<Reason> reasons = item.round().decision().why().reasons();
        return reasons.stream()
                .filter(reason -> reason.code().code().startsWith("triage-"))
                .findFirst()
                .orElse(reasons.getFirst());
    }

    private static @Nullable String about(Facts facts, Wording.Page words) {
        String service = facts.service();
        if (service != null) {
            return words.service(facts.submittedBy(), service);
        }
        ConceptId theme = facts.theme();
        return theme == null ? null : words.theme(theme);
    }

    private static String said(TriageItems.Item item) {
        return item.words()
                .map(text -> text.text() != null ? text.text() : text.whatMatters())
                .orElse("");
    }

    private static String htmlLanguage(Facts facts) {
        return switch (facts.language()) {
            case NB, NN, EN, SE -> facts.language().name().toLowerCase(Locale.ROOT);
            case UNKNOWN -> "";
        };
    }
}
