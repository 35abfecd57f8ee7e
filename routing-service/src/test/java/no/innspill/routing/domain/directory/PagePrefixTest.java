package no.innspill.routing.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePrefixTest {

    @ParameterizedTest
    @CsvSource({
        "nav.no/sykepenger, https://www.nav.no/sykepenger/soknad, true",
        "nav.no/sykepenger, https://www.nav.no/nn/sykepenger, true",
        "nav.no/sykepenger, https://www.nav.no/sykepengerelatert, false",
        "nav.no, https://arbeidsplassen.nav.no/, false",
        "nav.no, https://www.nav.no/en/aap, true"
    })
    void coversWhatLiesBelow(String prefix, String page, boolean covered) {
        assertThat(PagePrefix.of(prefix)
                        .orElseThrow()
                        .covers(PagePrefix.of(page).orElseThrow()))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a page", "https://", "ht!tp://x", "localhost"})
    void whatIsNoPageIsNone(String written) {
        assertThat(PagePrefix.of(written)).isEmpty();
    }

    @Test
    void organisationNumbersHaveACheckDigit() {
        assertThat(new OrganisationNumber("974760673").value()).isEqualTo("974760673");
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber("974760674"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber("97476067"));
    }

    @Test
    void aMunicipalityLiesInItsCounty() {
        assertThat(new Area("50").contains(new Area("5035"))).isTrue();
        assertThat(new Area("5035").contains(new Area("50"))).isFalse();
        assertThat(new Area("32").contains(new Area("5035"))).isFalse();
    }
}
