package no.innspill.intake.in.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.widget.Site;
import no.innspill.intake.domain.widget.SiteId;
import no.innspill.intake.domain.widget.WebOrigin;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static final int TWELVE_KIB = 12 * 1024;

    @Test
    void theHashThatPagesAreGivenIsTheFiles() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-384").digest(file());
        assertThat(new Script().integrity())
                .isEqualTo("sha384-" + Base64.getEncoder().encodeToString(hash));
    }

    @Test
    void itIsUnderTwelveKibibytesCompressed() throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(file());
        }
        assertThat(compressed.size()).isLessThan(TWELVE_KIB);
    }

    @Test
    void pagesOfEveryEncodingReadIt() throws IOException {
        assertThat(file()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void itKeepsNothingRunsNoMarkupAndKnowsNoOtherSite() throws IOException {
        assertThat(new String(file(), StandardCharsets.UTF_8))
                .doesNotContain(
                        "cookie",
                        "localStorage",
                        "sessionStorage",
                        "indexedDB",
                        "innerHTML",
                        "insertAdjacentHTML",
                        "document.write",
                        "eval(",
                        "new Function",
                        "http://",
                        "https://",
                        ".style.",
                        "style=");
    }

    @Test
    void whatAnEditorCopiesHoldsThePageToTheHashAndHasAWayWithoutScript() {
        Site site = new Site(
                new SiteId("nav-no"),
                new OrganisationNumber("889640782"),
                "nav.no",
                List.of(new WebOrigin("https://www.nav.no")),
                null,
                LanguageForm.NN,
                1);
        Snippet snippet = Snippet.of(site, "https://innspill.example", new Script().integrity(), "Hjelp oss");
        assertThat(snippet.tag())
                .contains(
                        "src=\"https://innspill.example/intake/widget/v1/widget.js\"",
                        "integrity=\"" + new Script().integrity() + "\"",
                        "crossorigin=\"anonymous\"",
                        "data-innspill-site=\"nav-no\"",
                        "data-innspill-lang=\"nn\"",
                        "defer",
                        "<noscript><a href=\"https://innspill.example/intake/form/nav-no\">Hjelp oss</a></noscript>");
        assertThat(snippet.policy()).contains("script-src https://innspill.example", "connect-src https://innspill");
    }

    private static byte[] file() throws IOException {
        try (InputStream file = ScriptTest.class.getResourceAsStream("/static" + Script.PATH)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
