package no.innspill.classification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innspill.classification.language.Found;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Words;

/**
 * Finds the kind of a text by a lexicon. Appeals and calls for help are weighed by themselves: however much else is said, a
 * sentence is enough. The other kinds share the rest.
 */
public final class KindDetection {

    private static final int NEGATION_REACH = 3;

    /** Weight 1 gives 0.59, weight 2 gives 0.83, weight 3 gives 0.93. */
    private static final double STEEPNESS = 0.9;

    private static final double SURE = 0.5;
    private static final double UNSEEN = 0.6;
    private static final double SIGNAL = 0.5;
    private static final double GUESS = 0.25;
    private static final double OPPOSITE = 0.8;
    private static final double BEFORE_BUT = 0.5;
    private static final Set<String> BUT = Set.of("men", "but", "however", "muhto", "dessverre", "unfortunately");

    private final KindLexicon lexicon;

    public KindDetection(KindLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The kind of a text, with what the person answered besides it. */
    public KindFound of(Words words, Language language, Signals signals) {
        Tally tally = new Tally(language);
        for (Phrases.Hit<Cue> hit : lexicon.phrases().in(words)) {
            tally.add(hit, words.tokens());
        }
        return words.isEmpty() ? nothingSaid() : tally.conclude(words, signals);
    }

    private static KindFound nothingSaid() {
        return new KindFound(new Found<>(Kind.UNKNOWN, 1), Map.of(), Optional.empty(), List.of());
    }

    private boolean negated(List<String> tokens, int start, Language language) {
        for (int back = 1; back <= NEGATION_REACH && start - back >= 0; back++) {
            String token = tokens.get(start - back);
            if (!Words.isWord(token) || lexicon.stops().contains(token)) {
                return false;
            }
            if (lexicon.negates(token, language)) {
                return true;
            }
        }
        return false;
    }

    private final class Tally {
        private final Language language;
        private final Map<Kind, Double> weights = new EnumMap<>(Kind.class);
        private final Map<Danger, Double> dangers = new EnumMap<>(Danger.class);
        private final List<Evidence> evidence = new ArrayList<>();

        Tally(Language language) {
            this.language = language;
        }

        void add(Phrases.Hit<Cue> hit, List<String> tokens) {
            double weight = hit.entry().phrase().weight();
            String written = hit.entry().phrase().written();
            switch (hit.entry().meaning()) {
                case Cue.Misleads _ -> {}
                case Cue.Calls calls -> {
                    dangers.merge(calls.danger(), weight, Double::sum);
                    add(Kind.CALL_FOR_HELP, weight, written, false);
                }
                case Cue.Says says -> {
                    boolean turned = negated(tokens, hit.start(), language);
                    add(
                            turned ? opposite(says.kind()) : says.kind(),
                            said(says.kind(), weight, turned, hit, tokens),
                            written,
                            turned);
                }
            }
        }

        private void add(Kind kind, double weight, String written, boolean turned) {
            evidence.add(new Evidence(kind.name(), written, turned));
            weights.merge(kind, weight, Double::sum);
        }

        private static double said(
                Kind kind, double weight, boolean turned, Phrases.Hit<Cue> hit, List<String> tokens) {
            if (turned) {
                return weight * OPPOSITE;
            }
            boolean politenessFirst = kind == Kind.PRAISE
                    && tokens.subList(hit.start(), tokens.size()).stream().anyMatch(BUT::contains);
            return politenessFirst ? weight * BEFORE_BUT : weight;
        }

        /** What a kind becomes when it is denied: «not good» is a complaint, «no error» says nothing. */
        private static Kind opposite(Kind kind) {
            return switch (kind) {
                case PRAISE -> Kind.COMPLAINT;
                case COMPLAINT, ERROR, SUGGESTION, QUESTION, UNCLEAR_TEXT, APPEAL, CALL_FOR_HELP, SPAM, UNKNOWN ->
                    Kind.UNKNOWN;
            };
        }

        KindFound conclude(Words words, Signals signals) {
            weights.remove(Kind.UNKNOWN);
            Map<Kind, Double> confidences = confidences(signals);
            Found<Kind> best = best(confidences, words);
            return new KindFound(best, confidences, danger(), evidence);
        }

        private Map<Kind, Double> confidences(Signals signals) {
            Map<Kind, Double> shared = new EnumMap<>(weights);
            shared.remove(Kind.APPEAL);
            shared.remove(Kind.CALL_FOR_HELP);
            switch (signals) {
                case POSITIVE -> shared.merge(Kind.PRAISE, SIGNAL, Double::sum);
                case NEGATIVE -> shared.merge(Kind.COMPLAINT, SIGNAL, Double::sum);
                case NONE -> {}
            }
            double sum = UNSEEN
                    + shared.values().stream().mapToDouble(Double::doubleValue).sum();
            Map<Kind, Double> confidences = new EnumMap<>(Kind.class);
            shared.forEach((kind, weight) -> confidences.put(kind, weight / sum));
            alone(Kind.APPEAL, confidences);
            alone(Kind.CALL_FOR_HELP, confidences);
            return confidences;
        }

        private void alone(Kind kind, Map<Kind, Double> confidences) {
            double weight = weights.getOrDefault(kind, 0.0);
            if (weight > 0) {
                confidences.put(kind, 1 - Math.exp(-STEEPNESS * weight));
            }
        }

        private Found<Kind> best(Map<Kind, Double> confidences, Words words) {
            for (Kind urgent : List.of(Kind.CALL_FOR_HELP, Kind.APPEAL)) {
                double confidence = confidences.getOrDefault(urgent, 0.0);
                if (confidence >= SURE) {
                    return new Found<>(urgent, confidence);
                }
            }
            return confidences.entrySet().stream()
                    .filter(entry -> entry.getKey() != Kind.APPEAL && entry.getKey() != Kind.CALL_FOR_HELP)
                    .max(Map.Entry.comparingByValue())
                    .map(entry -> new Found<>(entry.getKey(), entry.getValue()))
                    .orElseGet(() -> new Found<>(words.tokens().contains("?") ? Kind.QUESTION : Kind.COMPLAINT, GUESS));
        }

        private Optional<Danger> danger() {
            return dangers.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        }
    }
}
