package no.innspill.routing.domain.decision;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.innspill.classification.Classification;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.rules.Fact;
import no.innspill.routing.domain.rules.Piece;
import no.innspill.routing.domain.rules.SeenText;
import org.jspecify.annotations.Nullable;

/** Makes of what is known and found what rules see. */
final class Pieces {

    /** What is found in words is a fact for rules when it is surer than not. */
    private static final double FACT = 0.5;

    private static final int COUNTY_DIGITS = 2;

    private Pieces() {}

    /**
     * What rules see.
     *
     * @param place where it is about, by what the sender said or else by the body's own area
     */
    static Piece of(
            Feedback feedback, @Nullable Area place, Classification found, Vocabulary vocabulary, SeenText text) {
        Map<Fact, Set<String>> values = new EnumMap<>(Fact.class);
        Circumstances how = feedback.circumstances();
        values.put(Fact.BODY, Set.of(feedback.submittedBy().value()));
        values.put(Fact.CHANNEL, Set.of(how.channel()));
        values.put(Fact.KIND, Set.of(found.kind().best().value().name()));
        values.put(Fact.LANGUAGE, Set.of(found.language().value().name()));
        values.put(Fact.RATING, how.sides());
        values.put(Fact.SEVERITY, Set.of(found.signs().severity().value().name()));
        put(
                values,
                Fact.SERVICE,
                feedback.service() == null ? null : feedback.service().value());
        put(values, Fact.FOUND_IT, how.foundIt());
        put(values, Fact.ROLE, how.role());
        put(values, Fact.STEP, how.step());
        put(values, Fact.SENSITIVE, feedback.sensitive() ? "YES" : null);
        if (feedback.page() != null) {
            values.put(Fact.PAGE, pages(feedback.page()));
        }
        if (place != null) {
            String number = place.number();
            values.put(
                    Fact.AREA,
                    number.length() == COUNTY_DIGITS
                            ? Set.of(number)
                            : Set.of(number, number.substring(0, COUNTY_DIGITS)));
        }
        Map<Fact, Double> confidences = new EnumMap<>(Fact.class);
        confidences.put(Fact.KIND, found.kind().best().confidence());
        confidences.put(Fact.LANGUAGE, found.language().confidence());
        confidences.put(Fact.SEVERITY, found.signs().severity().confidence());
        found.theme().ifPresent(theme -> {
            confidences.put(Fact.THEME, theme.concept().confidence());
            if (theme.concept().confidence() >= FACT) {
                values.put(Fact.THEME, Set.of(theme.concept().value().value()));
                values.put(Fact.THEME_UNDER, themes(theme.concept().value(), vocabulary));
            }
        });
        found.level().ifPresent(level -> {
            confidences.put(Fact.LEVEL, level.confidence());
            if (level.confidence() >= FACT) {
                values.put(Fact.LEVEL, Set.of(level.value().name()));
            }
        });
        return new Piece(values, confidences, how.ratings(), how.received(), text);
    }

    private static void put(Map<Fact, Set<String>> values, Fact fact, @Nullable String value) {
        if (value != null) {
            values.put(fact, Set.of(value));
        }
    }

    private static Set<String> themes(ConceptId theme, Vocabulary vocabulary) {
        Set<String> all = new HashSet<>();
        vocabulary.path(theme).forEach(concept -> all.add(concept.value()));
        return all;
    }

    /** The page and all that it lies below. */
    private static Set<String> pages(PagePrefix page) {
        Set<String> all = new HashSet<>();
        StringBuilder written = new StringBuilder(page.host());
        all.add(written.toString());
        for (String part : page.path()) {
            all.add(written.append('/').append(part).toString());
        }
        return all;
    }
}
