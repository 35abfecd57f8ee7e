package no.innspill.intake.open311.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innspill.intake.open311.application.Report;
import no.innspill.intake.open311.domain.Search;

/** Whatever is sent is either read or refused in the standard's way, and whatever is answered can be read. */
class ParametersPropertiesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<String> NAMES = List.of(
            "service_code",
            "lat",
            "long",
            "address_string",
            "address_id",
            "description",
            "media_url",
            "device_id",
            "attribute[found_it]",
            "attribute[rating]",
            "attribute[page]",
            "attribute[page][]",
            "attribute[what_matters]",
            "attribute[answer_wanted]",
            "attribute[other]",
            "attribute[",
            "start_date",
            "end_date",
            "status");

    @Property
    void aFormIsReadOrRefused(@ForAll @From("forms") Map<String, String[]> form) {
        Map<String, String[]> whole = new HashMap<>(form);
        whole.putIfAbsent("service_code", new String[] {"vei"});
        try {
            Report report = new ReportReader(new Parameters(whole), Requests.BAERUM).read(null);
            assertThat(report.feedback().body()).isEqualTo(Requests.NUMBER);
            assertThat(report.feedback().text() == null ? "" : report.feedback().text())
                    .hasSizeLessThanOrEqualTo(no.innspill.intake.domain.Feedback.LONGEST_TEXT);
        } catch (Refusal refusal) {
            assertThat(refusal.status().is4xxClientError()).isTrue();
            assertThat(readable(Format.XML.write("errors", refusal.errors()))).isTrue();
        }
    }

    @Property
    void aSearchIsReadOrRefusedAndNeverLongerThanTheStandardHasIt(@ForAll @From("forms") Map<String, String[]> form) {
        try {
            Search search = new SearchReader(new Parameters(form)).search(NOW);
            assertThat(Duration.between(search.from(), search.to())).isBetween(Duration.ZERO, Search.LONGEST);
        } catch (Refusal refusal) {
            assertThat(refusal.status().value()).isEqualTo(400);
        }
    }

    @Property
    void anyTextCanBeReadInXmlAsItWas(@ForAll String text) throws Exception {
        byte[] xml = Format.XML.write(
                "errors", Node.fields().with("description", text).group());
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        String read = document.getDocumentElement().getTextContent();
        assertThat(read.codePointCount(0, read.length())).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
        if (text.codePoints().allMatch(point -> point >= 0x20 && point < 0xD800)) {
            assertThat(read).isEqualTo(text);
        }
    }

    @Property
    void emptyParametersAreAsGoodAsNone(@ForAll @From("blank") String blank) {
        Map<String, String[]> form = new HashMap<>(Map.of(
                "service_code", new String[] {"vei"},
                "address_id", new String[] {"https://www.baerum.kommune.no/vei"},
                "description", new String[] {"Hull"}));
        List.of("lat", "long", "media_url", "attribute[rating]", "attribute[found_it]", "device_id")
                .forEach(name -> form.put(name, new String[] {blank}));
        Report report = new ReportReader(new Parameters(form), Requests.BAERUM).read(null);
        assertThat(report.feedback().foundIt()).isNull();
        assertThat(report.place().position()).isNull();
        assertThat(report.feedback().page()).isNotNull();
    }

    @Property
    void aTimeAndItsEndAreKept(@ForAll("days") int start, @ForAll("days") int length) {
        Instant from = Instant.parse("2025-01-01T00:00:00Z").plus(Duration.ofDays(start));
        Instant to = from.plus(Duration.ofDays(length));
        var parameters = new Parameters(
                Map.of("start_date", new String[] {from.toString()}, "end_date", new String[] {to.toString()}));
        if (length > 90) {
            assertThatThrownBy(() -> new SearchReader(parameters).search(NOW)).isInstanceOf(Refusal.class);
        } else {
            Search search = new SearchReader(parameters).search(NOW);
            assertThat(search.from()).isEqualTo(from);
            assertThat(search.to()).isEqualTo(to);
        }
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 200);
    }

    @Provide
    Arbitrary<String> blank() {
        return Arbitraries.of("", " ", "\t", "\n  ");
    }

    @Provide
    Arbitrary<Map<String, String[]>> forms() {
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.of(
                        "vei",
                        "59.9",
                        "-91",
                        "1e9",
                        "NaN",
                        "yes",
                        "5",
                        "true",
                        "https://a.no/b",
                        "open",
                        "closed,open",
                        "2026-05-17T10:15:00Z",
                        "2026-05-17T10:15:00 02:00",
                        "+999999999-01-01T00:00:00Z",
                        "\u0000",
                        "\uD800"),
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().numeric().ofMaxLength(30),
                Arbitraries.strings().withChars('æ', '<', '\n').ofLength(4001));
        Arbitrary<String[]> several = values.array(String[].class).ofMinSize(0).ofMaxSize(3);
        return Arbitraries.maps(Arbitraries.of(NAMES), several).ofMaxSize(8);
    }

    private static boolean readable(byte[] xml) {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            return true;
        } catch (Exception unreadable) {
            return false;
        }
    }
}
