package no.innspill.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The list that the widget and the classifier of routing-service are both held to. */
final class CallsAndAppeals {
    private CallsAndAppeals() {}

    /** Of each text what it is, its language and the text. */
    static Stream<Arguments> all() {
        try (InputStream file = CallsAndAppeals.class.getResourceAsStream("/no/innspill/test/calls-and-appeals.txt")) {
            String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split(" ", 3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
