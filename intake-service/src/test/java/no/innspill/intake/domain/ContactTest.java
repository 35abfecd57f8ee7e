package no.innspill.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
    private static final OrganisationNumber NAV = new OrganisationNumber("889640782");
    private static final ReceiptSecret SECRET = new ReceiptSecret("a-secret-for-tests-only-of-forty-characters");

    @ParameterizedTest
    @ValueSource(
            strings = {"680 50 123", "68050123", "+47 68 05 01 23", "004768050123", "(+47) 680.50.123", "+4768050123"})
    void aNumberIsTheSameHoweverItIsWritten(String written) {
        assertThat(Contact.phone(written)).contains("+4768050123");
    }

    @ParameterizedTest
    @CsvSource({"+46 8 123 45 67,+4681234567", "0046 8 1234567,+4681234567", "+44 (0)20 7946 0958,+442079460958"})
    void aNumberOfAnotherCountryHasItsCode(String written, String read) {
        assertThat(Contact.phone(written)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1234", "ring 68050123", "68050123 etter kl. 16", "+999 12345678", "１２３４５６７８", "--------"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(Contact.phone(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.no", "kari.nordmann+x@example.co.uk", "post@blåbær.no", "O'Hara@example.ie"})
    void anAddressIsRead(String written) {
        assertThat(Contact.email(written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a@b", "a b@c.no", "@b.no", "a@", "a@b..no", "a@b.no\n", "<a@b.no>", "a@b.no,c@d.no"})
    void whatIsNoAddressIsNone(String written) {
        assertThat(Contact.email(written)).isEmpty();
    }

    @Test
    void whoCannotBeReachedIsNoContact() {
        assertThatThrownBy(() -> new Contact("Kari", null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPersonIsTheSameByOneWayHoweverItWasWrittenAndAnotherTowardsAnotherBody() {
        List<PersonKey> both = PersonKey.of(NAV, new Contact("Kari", "Kari@Example.no", "+4768050123"), SECRET);

        assertThat(both).hasSize(2).doesNotHaveDuplicates();
        assertThat(PersonKey.of(NAV, new Contact(null, "kari@example.no", null), SECRET))
                .containsExactly(both.getFirst());
        assertThat(PersonKey.of(NAV, new Contact(null, null, "+4768050123"), SECRET))
                .containsExactly(both.getLast());
        assertThat(PersonKey.of(
                        new OrganisationNumber("991825827"), new Contact(null, "kari@example.no", null), SECRET))
                .doesNotContainAnyElementsOf(both);
    }
}
