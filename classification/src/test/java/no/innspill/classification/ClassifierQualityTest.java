package no.innspill.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.innspill.classification.LabelledTexts.Labelled;
import no.innspill.classification.language.Language;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How well the starter finds language, kind and theme of texts that people labelled; no figure may fall below its floor. */
class ClassifierQualityTest {

    private static final Logger LOG = LoggerFactory.getLogger(ClassifierQualityTest.class);
    /** As routing's policy has it. */
    private static final double REDIRECT = 0.6;

    private final Map<Labelled, Classification> found = LabelledTexts.all().stream()
            .collect(Collectors.toMap(
                    Function.identity(), labelled -> Shipped.CLASSIFIER.classify(labelled.text(), Signals.NONE)));

    @Test
    void theSetIsLargeEnoughToSaySomething() {
        assertThat(found).hasSizeGreaterThanOrEqualTo(150);
        assertThat(found.keySet().stream().map(Labelled::language).distinct())
                .containsExactlyInAnyOrder(Language.NB, Language.NN, Language.EN, Language.SE);
        assertThat(found.keySet().stream().map(Labelled::kind).distinct()).hasSize(Kind.values().length - 1);
    }

    @Test
    void languagesAreFound() {
        double accuracy = share("language", (labelled, it) -> it.language().value() == labelled.language());
        assertThat(accuracy).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void kindsAreFound() {
        share("kind", (labelled, it) -> it.kind().best().value() == labelled.kind());
        Map<Kind, Double> f1 = new EnumMap<>(Kind.class);
        Arrays.stream(Kind.values()).filter(kind -> kind != Kind.UNKNOWN).forEach(kind -> f1.put(kind, f1(kind)));
        double macro =
                f1.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
        LOG.info("kind: macro-F1 {} {}", figure(macro), f1);
        assertThat(macro).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void themesAreFound() {
        double accuracy = share("theme", (labelled, it) -> theme(it).equals(labelled.topTheme()));
        assertThat(accuracy).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void appealsAndCallsForHelpAreHardlyEverMissedAndSeldomSeenWhereThereAreNone() {
        Predicate<Labelled> urgent =
                labelled -> labelled.kind() == Kind.APPEAL || labelled.kind() == Kind.CALL_FOR_HELP;
        Predicate<Labelled> redirected = labelled -> {
            KindFound kind = kindOf(labelled);
            return kind.confidenceOf(Kind.APPEAL) >= REDIRECT || kind.confidenceOf(Kind.CALL_FOR_HELP) >= REDIRECT;
        };
        double right = count(urgent.and(redirected));
        double recall = right / count(urgent);
        double precision = right / count(redirected);
        found.keySet().stream()
                .filter(labelled -> urgent.test(labelled) != redirected.test(labelled))
                .forEach(labelled -> LOG.info("appeal or help wrong: {}", labelled));
        LOG.info("appeal and help: recall {} precision {}", figure(recall), figure(precision));
        assertThat(recall).isGreaterThanOrEqualTo(0.97);
        assertThat(precision).isGreaterThanOrEqualTo(0.9);
    }

    private double count(Predicate<Labelled> which) {
        return found.keySet().stream().filter(which).count();
    }

    private double f1(Kind kind) {
        Predicate<Labelled> is = labelled -> labelled.kind() == kind;
        Predicate<Labelled> said = labelled -> kindOf(labelled).best().value() == kind;
        double both = count(is.and(said));
        return both == 0 ? 0 : 2 * both / (count(is) + count(said));
    }

    private KindFound kindOf(Labelled labelled) {
        return Objects.requireNonNull(found.get(labelled)).kind();
    }

    private double share(String what, Right right) {
        List<Map.Entry<Labelled, Classification>> wrong = found.entrySet().stream()
                .filter(entry -> !right.is(entry.getKey(), entry.getValue()))
                .toList();
        wrong.forEach(entry -> LOG.info(
                "{} wrong: {} -> {} {} {}",
                what,
                entry.getKey(),
                entry.getValue().language(),
                entry.getValue().kind().best(),
                theme(entry.getValue())));
        double accuracy = 1 - (double) wrong.size() / found.size();
        LOG.info("{}: accuracy {} of {}", what, figure(accuracy), found.size());
        return accuracy;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String theme(Classification it) {
        return it.theme()
                .filter(theme -> theme.concept().confidence() >= 0.4)
                .map(theme -> Shipped.VOCABULARY.top(theme.concept().value()).slug())
                .orElse("none");
    }

    /** Whether a finding is right. */
    private interface Right {
        boolean is(Labelled labelled, Classification found);
    }
}
