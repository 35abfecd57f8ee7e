package no.innspill.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private final Redactor redactor = new Redactor();

    @Test
    void aMarkOfTheKindStandsWhereItStood() {
        Redaction redaction = redactor.redact("Ring meg på 998 87 766, hilsen Kari");
        assertThat(redaction.text()).isEqualTo("Ring meg på [PHONE], hilsen [NAME]");
        assertThat(redaction.found()).containsExactly(new Found(Kind.PHONE, 12, 22), new Found(Kind.NAME, 31, 35));
    }

    @Test
    void whatNobodySeesBetweenDigitsHidesNothing() {
        assertThat(redactor.redact("tlf 998\u200B87\u2060766").text()).isEqualTo("tlf [PHONE]");
        assertThat(redactor.redact("fnr 010190\u00A024101").text()).isEqualTo("fnr [NATIONAL_ID]");
        assertThat(redactor.redact("fnr \uFF10\uFF11\uFF10\uFF11\uFF19\uFF10\uFF12\uFF14\uFF11\uFF10\uFF11")
                        .text())
                .isEqualTo("fnr [NATIONAL_ID]");
        assertThat(redactor.redact("fnr 01019\u00AD024101").text()).isEqualTo("fnr [NATIONAL_ID]");
        assertThat(redactor.redact("kari\uFF20example.no").text()).isEqualTo("[EMAIL]");
    }

    @Test
    void spansAreInTheTextAsItWasGiven() {
        String text = "\uD83D\uDE00 a\u200Bb tlf 998\u200B87\u200B766 \uD83D\uDE00";
        Found found = redactor.redact(text).found().getFirst();
        assertThat(text.substring(found.start(), found.end())).isEqualTo("998\u200B87\u200B766");
    }

    @Test
    void underADutyOfSecrecyAGivenNameIsTakenThoughItIsAlsoAWord() {
        String text = "Even kom hjem. Live var borte. Våren i Oslo er fin.";
        assertThat(redactor.redact(text).text()).isEqualTo(text);
        assertThat(Redactor.strict().redact(text).text())
                .isEqualTo("[NAME] kom hjem. [NAME] var borte. Våren i Oslo er fin.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "faktura@skatteetaten.no",
                "post@lierne.kommune.no",
                "vigselsmelding@skatteetaten.no",
                "postmottak@trondelagfylke.no",
                "sfvlpost@statsforvaltaren.no",
                "ikke_svar@varsel.example"
            })
    void aBodysMailboxStays(String address) {
        assertThat(redactor.redact("Skriv til " + address).found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kari.nordmann@nav.no",
                "khansen@oslo.kommune.no",
                "torstein@skatteetaten.no",
                "k.losnegard@vestland.kommune.no",
                "post@fjordpost.example",
                "kari-anne@lierne.kommune.no"
            })
    void theMailboxOfSomebodyWhoWorksThereIsTaken(String address) {
        assertThat(redactor.redact("Skriv til " + address).text()).isEqualTo("Skriv til [EMAIL]");
    }

    @Test
    void aSwitchboardStaysUnlessItIsSaidToBeSomebodysOwn() {
        assertThat(redactor.redact("Ring 22 96 16 00 og trykk 2.").found()).isEmpty();
        assertThat(redactor.redact("Ring meg på 22 96 16 00.").text()).isEqualTo("Ring meg på [PHONE].");
    }

    @Test
    void elevenDigitsThatMoneyIsPaidToAreAnAccount() {
        assertThat(redactor.redact("Overfør alt til 36246933523 i dag").text())
                .isEqualTo("Overfør alt til [ACCOUNT] i dag");
        assertThat(redactor.redact("Saken har nummer 36246933523").found()).isEmpty();
        assertThat(redactor.redact("Overfør alt til 36246933524 i dag").found()).isEmpty();
    }

    @Test
    void redactingTwiceChangesNothing() {
        RedactorQualityTest.all().forEach(labelled -> {
            String once = redactor.redact(labelled.text()).text();
            assertThat(redactor.redact(once)).isEqualTo(new Redaction(once, List.of()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "1-",
                "1.",
                "a@",
                "at ",
                "at.",
                "a dot ",
                "@",
                "+47 ",
                "0047",
                ":",
                "a:",
                "1:",
                "jeg heter ",
                "Kari ",
                "mvh\n",
                "Storgata ",
                "født ",
                "AB1",
                "[PHONE",
                "[PHONE] ",
                "(at)",
                "NO9",
                "a\u200B",
                "mitt navn er ",
                "Kari, ",
                "Kari og ",
                "Ordre 12345678 og ",
                "+1 (202) ",
                "9 1 ",
                "A. ",
                "St. Olavs gate ",
                "Kari-",
                "a1:",
                "1.1.1.1 ",
                "versjon 1.1.1.1, ",
                "kari, ",
                "kari her, ",
                "bil AS 12345 ",
                "penger til 12345678901 ",
                "i gata 1, "
            })
    void timeIsLinearInTheLengthOfTheText(String part) {
        String text = part.repeat(100_000 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> redactor.redact(text));
    }
}
