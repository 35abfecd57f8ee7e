package no.innspill.intake.domain.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.PageAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebOriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.nav.no, https://www.nav.no",
        "https://WWW.NAV.no/, https://www.nav.no",
        "HTTPS://nav.no:443, https://nav.no",
        "https://nav.no:8443, https://nav.no:8443",
        "http://localhost:8080, http://localhost:8080",
        "http://127.0.0.1, http://127.0.0.1"
    })
    void isReadAsABrowserSaysIt(String typed, String origin) {
        assertThat(WebOrigin.of(typed)).contains(new WebOrigin(origin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nav.no",
                "http://nav.no",
                "https://nav.no/dagpenger",
                "https://nav.no?a=b",
                "https://nav.no#a",
                "https://kari@nav.no",
                "https://",
                "https://*.nav.no",
                "javascript:alert(1)",
                "null",
                "https://nav.no:99999",
                "https://nav no"
            })
    void whatIsNoOriginOrNotEncryptedIsNone(String typed) {
        assertThat(WebOrigin.of(typed)).isEmpty();
        assertThatThrownBy(() -> new WebOrigin(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageIsOfASiteWhenItComesFromThere() {
        Site site = new Site(
                new SiteId("nav-no"),
                new OrganisationNumber("889640782"),
                "nav.no",
                List.of(new WebOrigin("https://www.nav.no")),
                null,
                LanguageForm.NB,
                1);
        assertThat(site.has(page("https://www.nav.no/dagpenger?a=b"))).isTrue();
        assertThat(site.has(page("https://www.nav.no"))).isTrue();
        assertThat(site.has(page("http://www.nav.no/dagpenger"))).isFalse();
        assertThat(site.has(page("https://www.nav.no.example/dagpenger"))).isFalse();
        assertThat(site.has(page("https://nav.no/dagpenger"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nav", "v1", "-nav", "Nav-no", "nav--no", "nav_no", "nav-no-", "1nav-no"})
    void anIdIsSmallLettersDigitsAndSingleDashes(String value) {
        assertThat(SiteId.read(value)).isEmpty();
        assertThat(SiteId.read("nav-no")).isPresent();
    }

    private static PageAddress page(String address) {
        return PageAddress.read(address).orElseThrow();
    }
}
