package no.innspill.routing.application.vocabulary;

import java.util.List;
import java.util.Optional;
import no.innspill.classification.statistics.LinearModel;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.LexiconUnion;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.application.models.CurrentModel;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The vocabulary by which is decided, with the classifier made of it and of the model in force; followed within seconds when another instance
 * switches the one or the other.
 */
@Component
public class CurrentVocabulary {

    private final VocabularyVersions versions;
    private final Vocabulary starter;
    private final InForce.Maker maker;
    private final CurrentModel models;
    private volatile @Nullable InForce current;
    private volatile @Nullable LinearModel model;

    CurrentVocabulary(VocabularyVersions versions, CurrentModel models, Vocabulary starter, InForce.Maker maker) {
        this.versions = versions;
        this.models = models;
        this.starter = starter;
        this.maker = maker;
    }

    /** What is in force; while the store is away before the first use, its failure. */
    public InForce current() {
        InForce known = current;
        return known == null ? follow() : known;
    }

    public Vocabulary vocabulary() {
        return current().vocabulary();
    }

    /** A version as it decides or would decide; nothing for one that is not there. */
    public Optional<Vocabulary> vocabulary(long number) {
        if (number == VocabularyVersions.STARTER) {
            return Optional.of(starter);
        }
        InForce known = current;
        if (known != null && known.number() == number) {
            return Optional.of(known.vocabulary());
        }
        Optional<Version> version = versions.find(number);
        Optional<List<Concept>> concepts = versions.concepts(number);
        return version.flatMap(its -> concepts.map(all -> LexiconUnion.of(starter, its.label(), all)));
    }

    /** A version with what would decide by it; nothing for one that is not there. */
    public Optional<InForce> draft(long number) {
        return vocabulary(number)
                .map(vocabulary -> maker.of(number, vocabulary, models.current().model()));
    }

    /** The vocabulary in force with another model. */
    public InForce with(LinearModel draft) {
        InForce now = current();
        return maker.of(now.number(), now.vocabulary(), draft);
    }

    @Scheduled(initialDelayString = "0s", fixedDelayString = "${innspill.routing.vocabulary-refresh:2s}")
    void refresh() {
        follow();
    }

    /** Looks at once what is in force. A version is never changed, so the number says whether it is another. */
    public synchronized InForce follow() {
        InForce known = current;
        long number = versions.state().inForce();
        LinearModel newest = models.follow().model();
        if (known == null || known.number() != number || newest != model) {
            Vocabulary vocabulary = vocabulary(number)
                    .orElseThrow(
                            () -> new IllegalStateException("vocabulary " + number + " is in force and not there"));
            known = maker.of(number, vocabulary, newest);
            model = newest;
            current = known;
        }
        return known;
    }
}
