package no.innspill.routing.application.learning;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.classification.Signals;
import no.innspill.classification.language.Language;
import no.innspill.classification.training.LabelledText;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.application.Correction;
import no.innspill.routing.application.CurrentDirectory;
import no.innspill.routing.application.Decisions;
import no.innspill.routing.application.ReadWordsBack;
import no.innspill.routing.application.TriageTexts.Text;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.application.vocabulary.InForce;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.learning.Labels;
import no.innspill.routing.domain.learning.Lessons;
import no.innspill.routing.domain.learning.Lessons.Lesson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Makes lessons of corrections. The words are read back from the topic that has them, for as long as a training runs; of what is sensitive,
 * erased or taken back there are none.
 */
@Component
final class GatherLessons {

    private static final int LONGEST = 4_000;
    private static final String UNIT = "unit:";

    private final CorrectedPieces pieces;
    private final Known known;
    private final Supplier<Directory> directory;
    private final Supplier<InForce> inForce;

    @Autowired
    GatherLessons(
            CorrectedPieces pieces,
            Decisions decisions,
            ReadWordsBack words,
            CurrentDirectory directory,
            CurrentVocabulary vocabulary) {
        this(pieces, Known.of(decisions, words), directory::current, vocabulary::current);
    }

    GatherLessons(CorrectedPieces pieces, Known known, Supplier<Directory> directory, Supplier<InForce> inForce) {
        this.pieces = pieces;
        this.known = known;
        this.directory = directory;
        this.inForce = inForce;
    }

    /** What is known of a piece now. */
    interface Known {
        Optional<Round> round(FeedbackId id);

        Optional<Text> words(FeedbackId id);

        private static Known of(Decisions decisions, ReadWordsBack words) {
            return new Known() {
                @Override
                public Optional<Round> round(FeedbackId id) {
                    return decisions.find(id);
                }

                @Override
                public Optional<Text> words(FeedbackId id) {
                    return decisions.wordsPlace(id).flatMap(place -> words.at(id, place));
                }
            };
        }
    }

    /**
     * The newest lessons.
     *
     * @param most how many corrected pieces at most
     * @param step done for each; what it throws ends it
     */
    Lessons newest(int most, Runnable step) {
        Deque<Correction> newest = new ArrayDeque<>();
        pieces.after(Instant.EPOCH, correction -> {
            newest.addLast(correction);
            if (newest.size() > most) {
                newest.removeFirst();
            }
            return true;
        });
        List<Lesson> lessons = new ArrayList<>();
        for (Correction correction : newest) {
            step.run();
            lesson(correction).ifPresent(lessons::add);
        }
        return Lessons.of(lessons);
    }

    private Optional<Lesson> lesson(Correction correction) {
        Labels labels = Labels.of(corrected(correction));
        if (labels.isEmpty() || !mayTeach(correction)) {
            return Optional.empty();
        }
        return known.words(correction.feedback())
                .flatMap(said -> text(said, labels))
                .map(text -> new Lesson(correction.feedback(), text));
    }

    /** It may have been taken back, or have become sensitive, since it was corrected. */
    private boolean mayTeach(Correction correction) {
        Optional<Round> now = known.round(correction.feedback());
        return !correction.sensitive()
                && now.filter(round -> !round.facts().sensitive())
                        .filter(round -> !(round.decision() instanceof Decision.Withdrawn))
                        .isPresent();
    }

    private Labels.Corrected corrected(Correction correction) {
        Correction.Label label = correction.now();
        Labels.Outcome outcome = switch (label.outcome()) {
            case "ROUTED" -> Labels.Outcome.ROUTED;
            case "REDIRECTED" -> Labels.Outcome.REDIRECTED;
            default -> Labels.Outcome.OTHER;
        };
        String unit = label.unit();
        Vocabulary themes = inForce.get().vocabulary();
        Directory bodies = directory.get();
        Optional<Body> body = unit == null ? Optional.empty() : bodies.bodyOf(new UnitId(unit));
        return new Labels.Corrected(
                !correction.by().startsWith(UNIT),
                outcome,
                label.kind(),
                top(label.theme(), themes),
                unit != null && unit.equals(correction.was().unit()),
                body.map(its -> answersFor(its, new UnitId(unit == null ? "" : unit), themes))
                        .orElse(Set.of()),
                body.flatMap(its -> its.level().government()));
    }

    private static Set<ConceptId> answersFor(Body body, UnitId unit, Vocabulary themes) {
        Stream<@Nullable ConceptId> own = body.responsibilities().stream()
                .filter(one -> one.unit().equals(unit))
                .map(one -> one.theme());
        Stream<@Nullable ConceptId> ofServices = body.responsibilities().stream()
                .filter(one -> one.unit().equals(unit))
                .flatMap(one -> Stream.ofNullable(one.service()))
                .flatMap(service -> body.service(service).stream())
                .map(service -> service.theme());
        return Stream.concat(own, ofServices)
                .flatMap(theme -> Stream.ofNullable(top(theme, themes)))
                .collect(Collectors.toSet());
    }

    private static @Nullable ConceptId top(@Nullable ConceptId theme, Vocabulary themes) {
        return theme == null || themes.concept(theme).isEmpty() ? null : themes.top(theme);
    }

    private Optional<LabelledText> text(Text said, Labels labels) {
        String all = Stream.of(said.text(), said.whatMatters())
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        if (all.isBlank()) {
            return Optional.empty();
        }
        String cut = all.length() > LONGEST ? all.substring(0, LONGEST) : all;
        Language language = inForce.get()
                .classifier()
                .classify(cut, Signals.NONE)
                .language()
                .value();
        return Optional.of(new LabelledText(
                said.id().toString(),
                cut,
                said.page(),
                language == Language.UNKNOWN ? null : language.name().toLowerCase(Locale.ROOT),
                labels.kind() == null ? null : labels.kind().name(),
                labels.theme(),
                labels.level() == null ? null : labels.level().name().toLowerCase(Locale.ROOT)));
    }
}
