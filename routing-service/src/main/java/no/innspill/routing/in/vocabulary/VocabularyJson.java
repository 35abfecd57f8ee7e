package no.innspill.routing.in.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.innspill.classification.language.Names;
import no.innspill.classification.skos.Problem;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.VocabularyDifference;
import no.innspill.routing.application.vocabulary.KeepVocabulary.Preview;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Deleted;
import no.innspill.routing.application.vocabulary.VocabularyVersions.State;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Switched;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Version;

/** The vocabulary as the API tells it. */
final class VocabularyJson {

    private VocabularyJson() {}

    /**
     * All versions.
     *
     * @param inForce the number of the one in force; 0 is the starter
     */
    record Versions(
            long inForce,
            long revision,
            List<VersionJson> versions,
            List<SwitchJson> switches,
            List<DeletedJson> deleted) {
        static Versions of(State state, List<Version> versions) {
            return new Versions(
                    state.inForce(),
                    state.revision(),
                    versions.stream()
                            .map(version -> VersionJson.of(version, List.of()))
                            .toList(),
                    state.log().stream().map(SwitchJson::of).toList(),
                    state.deleted().stream().map(DeletedJson::of).toList());
        }
    }

    record DeletedJson(long version, String at, String by) {
        static DeletedJson of(Deleted deed) {
            return new DeletedJson(deed.number(), deed.at().toString(), deed.subject());
        }
    }

    record SwitchJson(long from, long to, String at, String by) {
        static SwitchJson of(Switched deed) {
            return new SwitchJson(deed.from(), deed.to(), deed.at().toString(), deed.subject());
        }
    }

    /** A version; problems only where it has just been imported, the first 100. */
    record VersionJson(
            long version,
            String source,
            String importedAt,
            String importedBy,
            int themes,
            int topThemes,
            int words,
            int severalParents,
            int hiddenLabels,
            int missingLabels,
            int usableConcepts,
            int problemCount,
            List<ProblemJson> problems) {

        private static final int MOST_PROBLEMS = 100;

        static VersionJson of(Version version, List<Problem> problems) {
            return new VersionJson(
                    version.number(),
                    version.source(),
                    version.at().toString(),
                    version.subject(),
                    version.counts().themes(),
                    version.counts().topThemes(),
                    version.counts().words(),
                    version.counts().severalParents(),
                    version.counts().hiddenLabels(),
                    version.counts().missingLabels(),
                    version.concepts(),
                    version.problems(),
                    problems.stream()
                            .limit(MOST_PROBLEMS)
                            .map(problem -> new ProblemJson(
                                    problem.kind().name(), problem.address(), problem.line(), problem.detail()))
                            .toList());
        }
    }

    record ProblemJson(String code, String address, long line, String detail) {}

    /** What a version would change against the one in force. */
    record DifferenceJson(
            long inForce,
            long revision,
            List<ConceptJson> added,
            List<ConceptJson> gone,
            List<ChangeJson> renamed,
            List<ChangeJson> moved,
            List<RewordingJson> reworded,
            List<UseJson> inVain) {

        static DifferenceJson of(Preview preview) {
            VocabularyDifference difference = preview.difference();
            return new DifferenceJson(
                    preview.inForce(),
                    preview.revision(),
                    difference.added().stream().map(ConceptJson::of).toList(),
                    difference.gone().stream().map(ConceptJson::of).toList(),
                    difference.renamed().stream().map(ChangeJson::of).toList(),
                    difference.moved().stream().map(ChangeJson::of).toList(),
                    difference.reworded().stream()
                            .map(change ->
                                    new RewordingJson(change.after().id().value(), change.gained(), change.lost()))
                            .toList(),
                    preview.inVain().stream()
                            .map(use ->
                                    new UseJson(use.theme().value(), use.what().name(), use.where()))
                            .toList());
        }
    }

    record ChangeJson(ConceptJson before, ConceptJson after) {
        static ChangeJson of(VocabularyDifference.Change change) {
            return new ChangeJson(ConceptJson.of(change.before()), ConceptJson.of(change.after()));
        }
    }

    record RewordingJson(String address, List<String> gained, List<String> lost) {}

    record UseJson(String address, String what, String where) {}

    /** The concepts of the vocabulary in force that were asked for. */
    record Concepts(String version, List<ConceptJson> concepts) {}

    record ConceptJson(String address, Names names, List<String> broader, Map<String, List<String>> words) {
        static ConceptJson of(Concept concept) {
            Map<String, List<String>> words = new TreeMap<>();
            concept.words().forEach((language, all) -> words.put(language.name().toLowerCase(Locale.ROOT), all));
            return new ConceptJson(
                    concept.id().value(),
                    concept.names(),
                    concept.broader().stream().map(ConceptId::value).toList(),
                    words);
        }
    }
}
