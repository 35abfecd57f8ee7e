package no.innspill.intake.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innspill.redaction.Redactor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactColumnsTest {
    private final ContactColumns columns = new ContactColumns(new Redactor());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Navn",
                "Namn",
                "Fornavn",
                "E-post",
                "Din e-postadresse",
                "E-mail address",
                "Telefon",
                "Mobil nr",
                "Tlf.",
                "Adresse",
                "Postadresse",
                "Fødselsnummer",
                "FNR",
                "name",
                "First name",
                "IP-adresse",
                "kontakt_epost",
                "Innsender"
            })
    void aNameOfAColumnTellsThatItIsContact(String name) {
        assertThat(ContactColumns.byName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Navn på tjeneste",
                "Tjenestenavn",
                "service_name",
                "Nettside",
                "Side adresse",
                "page address",
                "Kommentar",
                "Dato",
                "Kanal",
                "Skjemanavn",
                "Ønskes kontakt?"
            })
    void theNameOfAThingIsNoContact(String name) {
        assertThat(ContactColumns.byName(name)).isFalse();
    }

    @Test
    void whatStandsInAColumnTellsItToo() {
        assertThat(columns.byContent(List.of("ola@example.no", "kari@example.no", "", "per@example.no")))
                .isTrue();
        assertThat(columns.byContent(List.of("10915596784", "47906701517", "13527248013")))
                .isTrue();
        assertThat(columns.byContent(List.of("Kari Nordby", "Ola Hansen", "Eva Lund", "Per Berg")))
                .isTrue();
    }

    @Test
    void textsServicesAndNumbersOfSystemsAreKept() {
        assertThat(columns.byContent(List.of("Ring meg på 680 50 123", "Alt bra", "Mitt navn er Ola")))
                .isFalse();
        assertThat(columns.byContent(List.of("Sykepenger", "Dagpenger", "Foreldrepenger", "Sykepenger")))
                .isFalse();
        assertThat(columns.byContent(List.of("41234567", "41234568", "41234569")))
                .isFalse();
        assertThat(columns.byContent(List.of())).isFalse();
    }
}
