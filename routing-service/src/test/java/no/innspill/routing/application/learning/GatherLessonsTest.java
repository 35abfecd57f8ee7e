package no.innspill.routing.application.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.innspill.classification.Kind;
import no.innspill.classification.language.Language;
import no.innspill.classification.training.LabelledText;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.application.Correction;
import no.innspill.routing.application.Correction.Label;
import no.innspill.routing.application.TriageTexts.Text;
import no.innspill.routing.application.vocabulary.InForce;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.Explanation;
import no.innspill.routing.domain.decision.Facts;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.HandOverPolicy;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.learning.Lessons;
import no.innspill.routing.in.files.TestData;
import org.junit.jupiter.api.Test;

class GatherLessonsTest {

    private static final Instant DAY = Instant.parse("2026-11-01T10:00:00Z");
    private static final Explanation WHY = new Explanation(List.of(), List.of(), Map.of(), 1);
    private static final InForce IN_FORCE = new InForce(
            0,
            TestData.VOCABULARY,
            "test",
            TestData.CLASSIFIER,
            TestData.POLICY,
            new HandOverPolicy(TestData.RULES, TestData.VOCABULARY));

    private final List<Correction> corrections = new ArrayList<>();
    private final Map<FeedbackId, Round> rounds = new HashMap<>();
    private final Map<FeedbackId, String> words = new HashMap<>();

    @Test
    void aCorrectionWithItsWordsIsALesson() {
        FeedbackId id = corrected("Veien til skolen er ikke brøytet", false, new Decision.Triage(WHY));

        LabelledText text = all(newest(100)).getFirst();

        assertThat(text.id()).isEqualTo(id.toString());
        assertThat(text.text()).isEqualTo("Veien til skolen er ikke brøytet");
        assertThat(text.language()).isEqualTo("nb");
        assertThat(text.kind()).isEqualTo("ERROR");
        assertThat(text.level()).isEqualTo("municipality");
    }

    @Test
    void nothingSensitiveErasedOrTakenBackIsLearntFrom() {
        corrected("om legen min", true, new Decision.Triage(WHY));
        corrected("angret", false, new Decision.Withdrawn(WHY));
        words.remove(corrected("slettet", false, new Decision.Triage(WHY)));

        assertThat(all(newest(100))).isEmpty();
    }

    @Test
    void theNewestAreTakenAndThePieceByItsLastCorrection() {
        for (int i = 0; i < 30; i++) {
            corrected("brøyting i gate nummer " + i, false, new Decision.Triage(WHY));
        }
        Correction first = corrections.getFirst();
        corrections.add(new Correction(
                first.feedback(), 0, first.was(), label("ROUTED", Kind.PRAISE), "tone", DAY.plusSeconds(999), false));

        List<LabelledText> some = all(newest(3));

        assertThat(some).hasSize(3);
        assertThat(some)
                .filteredOn(text -> text.id().equals(first.feedback().toString()))
                .extracting(LabelledText::kind)
                .containsExactly("PRAISE");
    }

    @Test
    void moreThanAPageIsReadToTheEndAlsoWhereManyWereDecidedInOneMoment() {
        for (int i = 0; i < 1_201; i++) {
            FeedbackId id = id(i);
            corrections.add(correction(id, DAY.plusMillis(i / 100), false));
        }
        List<FeedbackId> seen = new ArrayList<>();

        new CorrectedPieces(this::page).after(Instant.EPOCH, each -> seen.add(each.feedback()));

        assertThat(seen).hasSize(1_201).doesNotHaveDuplicates();
    }

    private FeedbackId corrected(String said, boolean sensitive, Decision now) {
        FeedbackId id = id(corrections.size());
        corrections.add(correction(id, DAY.plusSeconds(corrections.size()), sensitive));
        rounds.put(id, Round.first(id, 0, facts(sensitive), now, DAY));
        words.put(id, said);
        return id;
    }

    private static Correction correction(FeedbackId id, Instant at, boolean sensitive) {
        return new Correction(
                id, 0, label("TRIAGE", Kind.COMPLAINT), label("ROUTED", Kind.ERROR), "tone", at, sensitive);
    }

    private static Label label(String outcome, Kind kind) {
        return new Label(
                outcome, "trondheim-vei-og-park", kind, new ConceptId(ConceptId.LOS + "tema/trafikk-og-transport"));
    }

    private static Facts facts(boolean sensitive) {
        return new Facts(
                new OrganisationNumber("942110464"),
                null,
                "WEB",
                null,
                Language.NB,
                Kind.COMPLAINT,
                null,
                DAY,
                sensitive);
    }

    private Lessons newest(int most) {
        GatherLessons.Known known = new GatherLessons.Known() {
            @Override
            public Optional<Round> round(FeedbackId id) {
                return Optional.ofNullable(rounds.get(id));
            }

            @Override
            public Optional<Text> words(FeedbackId id) {
                return Optional.ofNullable(words.get(id)).map(said -> new Text(id, said, null, null, DAY));
            }
        };
        return new GatherLessons(new CorrectedPieces(this::page), known, () -> TestData.DIRECTORY, () -> IN_FORCE)
                .newest(most, () -> {});
    }

    /** As the store gives them: by the last correction of each piece, all of a piece together. */
    private List<Correction> page(Instant after, int most) {
        Map<FeedbackId, Instant> last = new HashMap<>();
        corrections.forEach(each -> last.merge(each.feedback(), each.at(), (a, b) -> a.isAfter(b) ? a : b));
        return last.entrySet().stream()
                .filter(entry -> entry.getValue().isAfter(after))
                .sorted(Map.Entry.<FeedbackId, Instant>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(most)
                .flatMap(entry -> corrections.stream()
                        .filter(each -> each.feedback().equals(entry.getKey()))
                        .sorted(Comparator.comparing(Correction::at)))
                .toList();
    }

    private static List<LabelledText> all(Lessons lessons) {
        return Stream.concat(lessons.learnt().stream(), lessons.heldOut().stream())
                .toList();
    }

    private static FeedbackId id(int number) {
        return new FeedbackId(new UUID(0x018f2b6e00007000L, 0x8000000000000000L + number));
    }
}
