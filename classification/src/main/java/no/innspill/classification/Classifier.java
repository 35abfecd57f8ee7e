package no.innspill.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.innspill.classification.language.Found;
import no.innspill.classification.language.Language;
import no.innspill.classification.statistics.LinearModel;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds language, kind, theme and level of a text, what fits and how bad it is: lexicons read it, and a model that was learnt from
 * labelled texts weighs what they found together with the words themselves. Immutable; the same text gives the same answer, in any thread.
 */
public final class Classifier {

    private static final double SIGNAL = 3;
    private static final double MENTIONED = 0.05;
    /** The top themes, in the order of the model's answers. */
    private static final List<ConceptId> TOPS = Tasks.THEMES.stream()
            .map(theme -> new ConceptId(ConceptId.LOS + "tema/" + theme))
            .toList();

    private final TextReading reading;
    private final LinearModel model;
    private final Limits limits;
    private final Vocabulary vocabulary;
    private final ThemeDetection themes;
    private final Map<String, String> versions;

    /**
     * Makes a classifier.
     *
     * @param vocabulary the one in force: it names what is below a top theme
     */
    public Classifier(Lexicons lexicons, LinearModel model, Vocabulary vocabulary) {
        this.reading = new TextReading(lexicons);
        this.model = model;
        this.limits = Limits.of(model);
        this.vocabulary = vocabulary;
        this.themes = new ThemeDetection(vocabulary);
        this.versions = Map.of(
                "languages", lexicons.languages().version(),
                "kinds", lexicons.kinds().version(),
                "vocabulary", vocabulary.version(),
                "levels", lexicons.levels().version(),
                "model", model.version());
    }

    /** What a text is, with what the person answered besides it. */
    public Classification classify(String text, Signals signals) {
        return classify(text, null, signals);
    }

    /** What a text is, with the address of the page that it was written on and what the person answered besides it. */
    public Classification classify(String text, @Nullable String page, Signals signals) {
        TextReading.Read read = reading.read(text, page);
        if (read.words().isEmpty()) {
            return nothingSaid(read);
        }
        Answers answers =
                Answers.of(model, model.probabilities(read.features())).with(read.kind());
        Verdict verdict = Verdict.of(answers, limits);
        KindFound kind = kind(answers.kind(), verdict, read.kind(), signals);
        Signs signs = Signs.of(answers, kind, limits);
        return new Classification(
                language(answers.language(), read),
                kind,
                theme(answers.theme(), read),
                level(answers.level(), verdict),
                confidences(answers, verdict, kind, signs),
                signs,
                verdict.right(),
                verdict.right() >= limits.sure(),
                versions);
    }

    private Classification nothingSaid(TextReading.Read read) {
        return new Classification(
                new Found<>(Language.UNKNOWN, 1),
                read.kind(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Signs.NONE,
                0,
                false,
                versions);
    }

    private static Map<String, Double> confidences(Answers answers, Verdict verdict, KindFound kind, Signs signs) {
        return Map.of(
                Tasks.LANGUAGE, answers.language()[verdict.language()],
                Tasks.KIND, kind.best().confidence(),
                Tasks.THEME, answers.theme()[verdict.theme()],
                Tasks.LEVEL, answers.level()[verdict.level()],
                Tasks.WHAT, signs.what().confidence(),
                Tasks.HOW, signs.how().confidence(),
                Tasks.SEVERITY, signs.severity().confidence());
    }

    private static Found<Language> language(double[] shares, TextReading.Read read) {
        int best = Answers.best(shares);
        if (read.likely() == Language.UNKNOWN && shares[best] < 0.5) {
            return new Found<>(Language.UNKNOWN, 1 - shares[best]);
        }
        return new Found<>(Language.valueOf(Tasks.LANGUAGES.get(best).toUpperCase(Locale.ROOT)), shares[best]);
    }

    /** Appeals and calls for help stand for themselves; what the person answered moves the others. */
    private static KindFound kind(double[] shares, Verdict verdict, KindFound lexicon, Signals signals) {
        Map<Kind, Double> confidences = new EnumMap<>(Kind.class);
        double moved = 0;
        double still = 0;
        for (int k = 0; k < shares.length; k++) {
            Kind kind = Kind.valueOf(Tasks.KINDS.get(k));
            double weight = switch (signals) {
                case POSITIVE -> kind == Kind.PRAISE ? SIGNAL : 1;
                case NEGATIVE -> kind == Kind.COMPLAINT ? SIGNAL : 1;
                case NONE -> 1;
            };
            boolean urgent = kind == Kind.APPEAL || kind == Kind.CALL_FOR_HELP;
            confidences.put(kind, urgent ? shares[k] : shares[k] * weight);
            moved += urgent ? 0 : shares[k] * weight;
            still += urgent ? 0 : shares[k];
        }
        double back = moved > 0 ? still / moved : 1;
        confidences.replaceAll(
                (kind, share) -> kind == Kind.APPEAL || kind == Kind.CALL_FOR_HELP ? share : Math.min(1, share * back));
        Kind found = Kind.valueOf(Tasks.KINDS.get(verdict.kind()));
        Kind best = found == Kind.APPEAL || found == Kind.CALL_FOR_HELP
                ? found
                : confidences.entrySet().stream()
                        .filter(entry -> entry.getKey() != Kind.APPEAL && entry.getKey() != Kind.CALL_FOR_HELP)
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(found);
        double share = confidences.getOrDefault(best, 0.0);
        return new KindFound(new Found<>(best, share), confidences, lexicon.danger(), lexicon.evidence());
    }

    private Optional<ThemeFound> theme(double[] shares, TextReading.Read read) {
        int best = Answers.best(shares);
        if (best == Answers.NO_THEME) {
            return Optional.empty();
        }
        ThemeWords named = themes.weigh(read.stemmed(), read.likely());
        List<Found<ConceptId>> ranked = new ArrayList<>();
        for (int k = 0; k < shares.length; k++) {
            ConceptId top = TOPS.get(k);
            if (k != Answers.NO_THEME
                    && shares[k] >= MENTIONED
                    && vocabulary.concept(top).isPresent()) {
                ranked.add(new Found<>(themes.bestBelow(top, named.own()), shares[k]));
            }
        }
        ranked.sort(Comparator.comparingDouble((Found<ConceptId> found) -> -found.confidence()));
        return ranked.isEmpty()
                ? Optional.empty()
                : Optional.of(new ThemeFound(ranked.getFirst(), ranked.subList(1, ranked.size()), named.evidence()));
    }

    private static Optional<Found<Level>> level(double[] shares, Verdict verdict) {
        return verdict.level() == Answers.NO_LEVEL
                ? Optional.empty()
                : Optional.of(new Found<>(
                        Level.valueOf(Tasks.LEVELS.get(verdict.level()).toUpperCase(Locale.ROOT)),
                        shares[verdict.level()]));
    }
}
