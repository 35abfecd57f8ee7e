package no.innspill.intake.imports.out.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.intake.imports.domain.Endpoint.Format;
import org.junit.jupiter.api.Test;

class RequestsReaderTest {

    @Test
    void jsonAndXmlReadTheSame() {
        Optional<List<Map<String, String>>> json = read(Format.JSON, """
                [{"service_request_id": 638344, "description": "Hull i \\"vegen\\"", "lat": 59.9, "address": null, "media": {"a": 1}}, {"service_request_id": "b"}]""");
        Optional<List<Map<String, String>>> xml = read(Format.XML, """
                <?xml version="1.0" encoding="utf-8"?><service_requests><request><service_request_id>638344</service_request_id>
                <description>Hull i &quot;vegen&quot;</description><lat>59.9</lat><address/></request><request><service_request_id>b</service_request_id></request></service_requests>""");

        assertThat(json)
                .contains(List.of(
                        Map.of("service_request_id", "638344", "description", "Hull i \"vegen\"", "lat", "59.9"),
                        Map.of("service_request_id", "b")));
        assertThat(xml).isEqualTo(json);
    }

    @Test
    void whatIsSomethingElseIsNothing() {
        assertThat(read(Format.JSON, "{\"error\": \"no\"}")).isEmpty();
        assertThat(read(Format.JSON, "<html>")).isEmpty();
        assertThat(read(Format.JSON, "[".repeat(5_000))).isEmpty();
        assertThat(read(Format.XML, "<html><body/></html>")).isEmpty();
        assertThat(read(Format.XML, "[]")).isEmpty();
        assertThat(read(Format.XML, "<service_requests><request>")).isEmpty();
    }

    @Test
    void nothingIsFetchedForADocumentTypeAndNoFileIsRead() {
        assertThat(read(Format.XML, """
                <?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <service_requests><request><description>&x;</description></request></service_requests>""")).isEmpty();
        assertThat(read(Format.XML, """
                <!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><service_requests><request><d>&b;</d></request></service_requests>""")).isEmpty();
    }

    private static Optional<List<Map<String, String>>> read(Format format, String answer) {
        return RequestsReader.read(answer.getBytes(StandardCharsets.UTF_8), format);
    }
}
