package no.innspill.routing.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.HandOverPolicy.Outcome;
import no.innspill.routing.domain.decision.HandOverRequest;
import no.innspill.routing.domain.decision.Round;
import org.springframework.stereotype.Service;

/** Decides who gets a case that its unit wants handed over, once for each request however often it comes. */
@Service
public class HandOver {

    /** Others may be quicker a few times; the rest is for the retries of the consumer. */
    private static final int TRIES = 5;

    private final Decisions decisions;
    private final TriageTexts texts;
    private final ReadWordsBack wordsBack;
    private final CurrentDirectory directory;
    private final CurrentVocabulary vocabulary;
    private final Clock clock;

    HandOver(
            Decisions decisions,
            TriageTexts texts,
            ReadWordsBack wordsBack,
            CurrentDirectory directory,
            CurrentVocabulary vocabulary,
            Clock clock) {
        this.decisions = decisions;
        this.texts = texts;
        this.wordsBack = wordsBack;
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** Decides. What was decided on before, or has come to nothing, changes nothing. */
    public void decide(HandOverRequest request) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Round> current = decisions.find(request.id());
            if (current.isEmpty() || decided(current.get(), request)) {
                return;
            }
        }
        throw new IllegalStateException("others decide the same piece all the time");
    }

    private boolean decided(Round current, HandOverRequest request) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Norway.TIME);
        return switch (vocabulary.current().handOver().decide(current, request, directory.current(), today, now)) {
            case Outcome.Refused _ -> true;
            case Outcome.Decided(Round next) -> {
                if (next.decision() instanceof Decision.Triage) {
                    keepWords(request.id());
                }
                yield decisions.replace(next, null);
            }
        };
    }

    /**
     * The words go before the decision that needs them. Whoever erases them forgets the place first and the words after: so they are erased
     * here too when that comes in between.
     */
    private void keepWords(FeedbackId id) {
        decisions.wordsPlace(id).flatMap(place -> wordsBack.at(id, place)).ifPresent(words -> {
            texts.keep(List.of(words));
            if (decisions.wordsPlace(id).isEmpty()) {
                texts.delete(List.of(id));
            }
        });
    }
}
