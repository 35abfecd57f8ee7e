package no.innspill.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedactorQualityTest {
    private static final double ENOUGH = 0.97;

    private final Redactor redactor = new Redactor();

    @Test
    void findsWhatAPersonWouldFindAndLeavesTheRest() {
        int right = 0;
        int expected = 0;
        int found = 0;
        List<String> misses = new ArrayList<>();
        for (LabelledTexts.Labelled labelled : LabelledTexts.all()) {
            List<Found> actual = redactor.redact(labelled.text()).found();
            expected += labelled.expected().size();
            found += actual.size();
            for (Found one : labelled.expected()) {
                if (actual.contains(one)) {
                    right++;
                } else {
                    misses.add("missed " + describe(labelled.text(), one));
                }
            }
            actual.stream()
                    .filter(one -> !labelled.expected().contains(one))
                    .forEach(one -> misses.add("wrongly " + describe(labelled.text(), one)));
        }
        double recall = (double) right / expected;
        double precision = (double) right / found;
        assertThat(recall).as("recall of %d; %s", expected, lines(misses)).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(precision).as("precision of %d; %s", found, lines(misses)).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void theSetHoldsAsManyHardNegativesAsPositives() {
        List<LabelledTexts.Labelled> all = LabelledTexts.all();
        long negatives =
                all.stream().filter(labelled -> labelled.expected().isEmpty()).count();
        assertThat(all).hasSizeGreaterThan(240);
        assertThat(negatives).isGreaterThan(110);
    }

    private static String lines(List<String> misses) {
        return String.join(System.lineSeparator(), misses);
    }

    private static String describe(String text, Found one) {
        return one.kind() + " «" + text.substring(one.start(), one.end()) + "» in: " + text;
    }
}
