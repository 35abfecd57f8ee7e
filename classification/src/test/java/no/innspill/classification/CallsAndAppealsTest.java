package no.innspill.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The classifier and the widget on people's pages are held to one list of texts, so that neither learns what the other does not know. */
class CallsAndAppealsTest {

    /** What a text is, in which language. */
    record Case(String kind, String language, String text) {}

    static Stream<Case> cases() throws IOException {
        try (InputStream file =
                CallsAndAppealsTest.class.getResourceAsStream("/no/innspill/test/calls-and-appeals.txt")) {
            String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .map(parts -> new Case(parts[0], parts[1], parts[2]));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatTheWidgetNoticesIsFoundHereToo(Case each) {
        Kind kind = Shipped.CLASSIFIER
                .classify(each.text(), Signals.NONE)
                .kind()
                .best()
                .value();
        switch (each.kind()) {
            case "APPEAL" -> assertThat(kind).isEqualTo(Kind.APPEAL);
            case "NONE" -> assertThat(kind).isNotIn(Kind.APPEAL, Kind.CALL_FOR_HELP);
            default -> assertThat(kind).isEqualTo(Kind.CALL_FOR_HELP);
        }
    }
}
