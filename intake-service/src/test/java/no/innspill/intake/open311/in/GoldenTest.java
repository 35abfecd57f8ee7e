package no.innspill.intake.open311.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.innspill.intake.domain.ReceiptCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is answered is, letter by letter, what lies in {@code src/test/resources/open311}. */
class GoldenTest {
    private static final Locale BOKMAAL = Locale.of("nb");
    private static final ReceiptCode CODE = new ReceiptCode("7Q2M9F4TXK0C81VD");

    private final ResourceBundleMessageSource messages = Requests.messages();
    private final RequestTrees requests = Requests.trees(messages);
    private final ServiceTrees services = new ServiceTrees(messages);

    @ParameterizedTest
    @EnumSource(Format.class)
    void discovery(Format format) {
        mustBe(
                "discovery",
                format,
                "discovery",
                ServiceTrees.discovery(
                        "post@example.no",
                        "https://innspill.example.no/intake/keys",
                        "https://innspill.example.no/open311/v2",
                        Instant.parse("2026-05-17T10:15:00.123Z")));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void services(Format format) {
        mustBe("services", format, "services", services.services(Requests.BAERUM, BOKMAAL));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void definition(Format format) {
        mustBe(
                "service_definition",
                format,
                "service_definition",
                services.definition(Requests.BAERUM.services().getFirst(), BOKMAAL));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void filed(Format format) {
        mustBe(
                "filed",
                format,
                "service_requests",
                RequestTrees.requests(List.of(requests.filed(CODE, null, true, BOKMAAL))));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void token(Format format) {
        mustBe("token", format, "service_requests", RequestTrees.requests(List.of(requests.token(CODE))));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void requestsOfAllStates(Format format) {
        mustBe(
                "requests",
                format,
                "service_requests",
                RequestTrees.requests(Requests.ofAllStates(CODE).stream()
                        .map(found -> requests.standing(found, Requests.BAERUM, true, BOKMAAL))
                        .toList()));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsToldWithoutAKey(Format format) {
        mustBe(
                "request-without-key",
                format,
                "service_requests",
                RequestTrees.requests(List.of(
                        requests.standing(Requests.ofAllStates(CODE).getFirst(), Requests.BAERUM, false, BOKMAAL))));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void errors(Format format) {
        mustBe(
                "errors",
                format,
                "errors",
                Refusal.invalid(List.of("One <thing> & another.", "å")).errors());
    }

    @Test
    void anEmptyListIsAnEmptyElementAndAnEmptyArray() {
        Node none = RequestTrees.requests(List.of());
        assertThat(text(Format.XML.write("service_requests", none)))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><service_requests></service_requests>");
        assertThat(text(Format.JSON.write("service_requests", none))).isEqualTo("[]");
    }

    private static void mustBe(String file, Format format, String root, Node node) {
        String name = "/open311/" + file + "." + format.name().toLowerCase(Locale.ROOT);
        String written = text(format.write(root, node));
        assertThat(written).as(name).isEqualTo(golden(name));
    }

    private static String golden(String name) {
        try (InputStream file = GoldenTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8)
                    .stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
