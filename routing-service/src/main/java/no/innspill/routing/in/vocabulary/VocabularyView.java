package no.innspill.routing.in.vocabulary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.classification.skos.Problem;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.classification.vocabulary.VocabularyDifference;
import no.innspill.routing.application.vocabulary.InForce;
import no.innspill.routing.application.vocabulary.KeepVocabulary.Preview;
import no.innspill.routing.application.vocabulary.VocabularyVersions;
import no.innspill.routing.application.vocabulary.VocabularyVersions.State;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Switched;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Version;
import no.innspill.routing.in.web.Wording;
import org.jspecify.annotations.Nullable;

/** What the pages of the vocabulary show, in the reader's language. */
final class VocabularyView {

    private static final int MOST_SHOWN = 100;
    private static final int MOST_WORDS = 12;

    private VocabularyView() {}

    /**
     * The first page.
     *
     * @param back the number of the version to go back to; null where nothing was switched yet
     */
    record Overview(
            String source,
            String label,
            int themes,
            int words,
            long revision,
            @Nullable Long back,
            String backTo,
            List<Row> versions,
            List<String> log) {

        static Overview of(State state, List<Version> versions, InForce now, Wording.Page words) {
            Vocabulary vocabulary = now.vocabulary();
            int themes = (int) vocabulary.concepts().stream()
                    .filter(concept -> concept.id().value().contains("/tema/"))
                    .count();
            Switched last = state.log().isEmpty() ? null : state.log().getFirst();
            return new Overview(
                    named(now.number(), versions, words),
                    vocabulary.version(),
                    themes,
                    vocabulary.concepts().size() - themes,
                    state.revision(),
                    last == null ? null : last.from(),
                    last == null ? "" : named(last.from(), versions, words),
                    rows(state, versions, words),
                    log(state, versions, words));
        }

        private static List<String> log(State state, List<Version> versions, Wording.Page words) {
            List<LogEntry> entries = new ArrayList<>();
            state.log()
                    .forEach(deed -> entries.add(new LogEntry(
                            deed.at(),
                            words.say(
                                    "routing.vocabulary.log.entry",
                                    words.time(deed.at()),
                                    deed.name(),
                                    named(deed.to(), versions, words),
                                    named(deed.from(), versions, words)))));
            state.deleted()
                    .forEach(deed -> entries.add(new LogEntry(
                            deed.at(),
                            words.say(
                                    "routing.vocabulary.log.deleted",
                                    words.time(deed.at()),
                                    deed.name(),
                                    String.valueOf(deed.number())))));
            return entries.stream()
                    .sorted(Comparator.comparing(LogEntry::at).reversed())
                    .map(LogEntry::said)
                    .toList();
        }

        private static List<Row> rows(State state, List<Version> versions, Wording.Page words) {
            List<Row> rows = new ArrayList<>(versions.stream()
                    .map(version -> new Row(
                            version.number(),
                            named(version.number(), versions, words),
                            words.say("routing.vocabulary.imported", words.time(version.at()), version.name()),
                            String.valueOf(version.counts().themes()),
                            String.valueOf(version.counts().words()),
                            version.number() == state.inForce(),
                            stood(version.number(), state)))
                    .toList());
            boolean starter = state.inForce() == VocabularyVersions.STARTER;
            rows.add(new Row(
                    VocabularyVersions.STARTER,
                    words.say("routing.vocabulary.starter"),
                    words.say("routing.vocabulary.starter.about"),
                    "",
                    "",
                    starter,
                    !starter));
            return rows;
        }

        private static boolean stood(long number, State state) {
            return number != state.inForce() && state.log().stream().anyMatch(deed -> deed.to() == number);
        }
    }

    private record LogEntry(Instant at, String said) {}

    /** A version in the list. */
    record Row(
            long number, String name, String about, String themes, String words, boolean inForce, boolean replaced) {}

    /**
     * Why nothing was imported.
     *
     * @param what the key of its message
     * @param line of the file; 0 where it is none of a line
     * @param address where it was to come from, as it was written; none where a file was sent
     */
    record Fault(String what, long line, @Nullable String address) {

        /** The field that is not right. */
        public String field() {
            return address == null ? "file" : "address";
        }
    }

    /**
     * A version with what it would change.
     *
     * @param facts what the file held; empty for the starter
     */
    record Detail(
            long number,
            String name,
            boolean inForce,
            boolean mayDelete,
            long revision,
            List<Fact> facts,
            List<Part> parts,
            List<String> inVain) {

        static Detail of(long number, @Nullable Version version, State state, Preview preview, Wording.Page words) {
            VocabularyDifference difference = preview.difference();
            return new Detail(
                    number,
                    version == null ? words.say("routing.vocabulary.starter") : named(number, List.of(version), words),
                    preview.inForce() == number,
                    state.canDelete(number),
                    preview.revision(),
                    version == null ? List.of() : facts(version, words),
                    List.of(
                            Part.of(
                                    "added",
                                    difference.added().stream()
                                            .map(concept -> titled(concept, words))
                                            .toList()),
                            Part.of(
                                    "gone",
                                    difference.gone().stream()
                                            .map(concept -> titled(concept, words))
                                            .toList()),
                            Part.of(
                                    "renamed",
                                    difference.renamed().stream()
                                            .map(change -> words.say(
                                                    "routing.vocabulary.change",
                                                    names(change.before()),
                                                    names(change.after())))
                                            .toList()),
                            Part.of(
                                    "moved",
                                    difference.moved().stream()
                                            .map(change -> words.say(
                                                    "routing.vocabulary.move",
                                                    titled(change.after(), words),
                                                    above(change.before()),
                                                    above(change.after())))
                                            .toList()),
                            Part.of(
                                    "reworded",
                                    difference.reworded().stream()
                                            .map(change -> words.say(
                                                    "routing.vocabulary.reword",
                                                    titled(change.after(), words),
                                                    few(change.gained()),
                                                    few(change.lost())))
                                            .toList())),
                    preview.inVain().stream()
                            .map(use -> words.say(
                                    "routing.vocabulary.use." + use.what(),
                                    use.where(),
                                    use.theme().slug()))
                            .toList());
        }

        private static List<Fact> facts(Version version, Wording.Page words) {
            return List.of(
                    Fact.of("source", version.source(), words),
                    Fact.of("importedAt", words.time(version.at()), words),
                    Fact.of("importedBy", version.name(), words),
                    Fact.of("themes", version.counts().themes(), words),
                    Fact.of("topThemes", version.counts().topThemes(), words),
                    Fact.of("words", version.counts().words(), words),
                    Fact.of("severalParents", version.counts().severalParents(), words),
                    Fact.of("hiddenLabels", version.counts().hiddenLabels(), words),
                    Fact.of("missingLabels", version.counts().missingLabels(), words),
                    Fact.of("problems", version.problems(), words));
        }
    }

    /** Something about a version. */
    record Fact(String label, String value) {
        static Fact of(String key, Object value, Wording.Page words) {
            return new Fact(words.say("routing.vocabulary.fact." + key), String.valueOf(value));
        }
    }

    /** A kind of change: how many there are, and the first of them. */
    record Part(String key, int count, List<String> shown, int more) {
        static Part of(String key, List<String> all) {
            List<String> shown = all.stream().limit(MOST_SHOWN).toList();
            return new Part(key, all.size(), shown, all.size() - shown.size());
        }
    }

    /** A theme or word to look at. */
    record Theme(String name, String path, String address, String words) {
        static Theme of(Concept concept, Vocabulary vocabulary, Wording.Page words) {
            String path = vocabulary.path(concept.id()).reversed().stream()
                    .map(id -> words.theme(id))
                    .collect(Collectors.joining(" › "));
            String said = concept.words().values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .collect(Collectors.joining(", "));
            return new Theme(words.name(concept.names()), path, concept.id().value(), said);
        }
    }

    static List<String> problems(List<Problem> problems, Wording.Page words) {
        return problems.stream()
                .limit(MOST_SHOWN)
                .map(problem -> words.say(
                        "routing.vocabulary.problem." + problem.kind(),
                        String.valueOf(problem.line()),
                        problem.address(),
                        problem.detail()))
                .toList();
    }

    private static String named(long number, List<Version> versions, Wording.Page words) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> words.say("routing.vocabulary.version", String.valueOf(number), version.source()))
                .orElseGet(() -> number == VocabularyVersions.STARTER
                        ? words.say("routing.vocabulary.starter")
                        : words.say("routing.vocabulary.version.gone", String.valueOf(number)));
    }

    private static String titled(Concept concept, Wording.Page words) {
        return words.name(concept.names()) + " (" + concept.id().slug() + ")";
    }

    private static String names(Concept concept) {
        return Stream.of(
                        concept.names().nb(),
                        concept.names().nn(),
                        concept.names().en(),
                        concept.names().se())
                .map(name -> name == null ? "–" : name)
                .collect(Collectors.joining(" / "));
    }

    private static String above(Concept concept) {
        return concept.broader().isEmpty()
                ? "–"
                : concept.broader().stream().map(ConceptId::slug).collect(Collectors.joining(", "));
    }

    private static String few(List<String> all) {
        String shown = all.stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
        return all.isEmpty() ? "–" : all.size() > MOST_WORDS ? shown + ", …" : shown;
    }
}
