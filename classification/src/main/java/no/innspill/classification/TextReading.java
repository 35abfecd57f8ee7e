package no.innspill.classification;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Words;
import no.innspill.classification.statistics.Features;
import no.innspill.classification.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** Reads a text by the lexicons, and makes features of it: the same in training and afterwards. */
public final class TextReading {

    private static final double HOST = 1;

    private final Lexicons lexicons;
    private final KindDetection kinds;
    private final ThemeDetection themes;
    private final LevelDetection levels;

    public TextReading(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.kinds = new KindDetection(lexicons.kinds());
        this.themes = new ThemeDetection(lexicons.services());
        this.levels = new LevelDetection(lexicons.levels());
    }

    /** What the lexicons say of a text, with its features. */
    record Read(Words words, StemmedWords stemmed, Language likely, KindFound kind, Features features) {}

    /** The features of a text with the page it was written on. */
    public Features features(String text, @Nullable String page) {
        return read(text, page).features();
    }

    /** What the lexicon of kinds alone says of a text. */
    public KindFound kind(String text) {
        Words words = Words.of(text);
        return kinds.of(words, likeliest(lexicons.languages().weigh(words)), Signals.NONE);
    }

    Read read(String text, @Nullable String page) {
        String normal = Words.normal(text);
        Words words = Words.ofNormal(normal);
        Map<Language, Double> languages = lexicons.languages().weigh(words);
        Language likely = likeliest(languages);
        StemmedWords stemmed = new StemmedWords(words.tokens());
        KindFound kind = kinds.of(words, likely, Signals.NONE);
        ThemeWords found = themes.weigh(stemmed, likely);
        TextFeatures features = new TextFeatures()
                .words(words.tokens(), stemmed.in(likely))
                .letters(normal)
                .shape(text, words)
                .kind(kind)
                .signals(lexicons.signals().phrases().all(words))
                .themes(0, found.tops(), found.own())
                .levels(0, levels.weigh(words))
                .languages(languages);
        if (page != null && !page.isBlank()) {
            page(features, page);
        }
        return new Read(words, stemmed, likely, kind, features.done());
    }

    private void page(TextFeatures features, String address) {
        PageLexicon.Page page = PageLexicon.read(address);
        ThemeWords found = themes.weigh(new StemmedWords(page.path()), Language.UNKNOWN);
        Map<ConceptId, Double> tops = new HashMap<>(found.tops());
        Map<Level, Double> weights = new EnumMap<>(Level.class);
        lexicons.pages().host(page).ifPresent(host -> {
            String theme = host.theme();
            Level level = host.level();
            if (theme != null) {
                tops.merge(new ConceptId(ConceptId.LOS + "tema/" + theme), HOST, Double::sum);
            }
            if (level != null) {
                weights.merge(level, HOST, Double::sum);
            }
        });
        features.page(join(page)).themes(1, tops, found.own()).levels(1, weights);
    }

    private static List<String> join(PageLexicon.Page page) {
        return java.util.stream.Stream.concat(page.hosts().stream(), page.path().stream())
                .toList();
    }

    private static Language likeliest(Map<Language, Double> weights) {
        Language best = Language.UNKNOWN;
        double most = 0;
        for (Language language : Language.values()) {
            double weight = weights.getOrDefault(language, 0.0);
            if (weight > most) {
                best = language;
                most = weight;
            }
        }
        return best;
    }
}
