package no.innspill.action.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"889640782", "974760673", "991825827", "974761076"})
    void anOrganisationNumberWithAValidCheckDigitIsABody(String number) {
        assertThat(new BodyId(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"974760674", "97476067", "9747606733", "97476067x", "", "٩٧٤٧٦٠٦٧٣"})
    void anythingElseIsNoBody(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyId(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1-2-3-4-5", "", "12345678-1234-7000-8000-00000000000G", "12345678-1234-7000-8000-00000000000A"})
    void onlyTheCanonicalFormNamesACase(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CaseId.of(text));
    }

    @Test
    void aNoteCountsALineBreakOnceAndHasNoBlanksAround() {
        assertThat(new Note(" a\r\nb \n").text()).isEqualTo("a\nb");
        assertThat(new Note("x".repeat(1999) + "\r\n" + "  ").text()).hasSize(1999);
        assertThat(new Note("x".repeat(1998) + "\r\ny").text()).hasSize(2000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \r\n "})
    void aNoteSaysSomething(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Note(text));
    }

    @Test
    void aNoteHasAnEndAndNeverShowsItsTextInALog() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Note("x".repeat(2001)));
        assertThat(new Note("secret").toString()).doesNotContain("secret");
    }
}
