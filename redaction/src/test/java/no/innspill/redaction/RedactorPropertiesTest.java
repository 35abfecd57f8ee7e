package no.innspill.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RedactorPropertiesTest {
    private static final List<String> PIECES = List.of(
            "Jeg heter",
            "Kari Nordmann",
            "mvh",
            "hilsen",
            "Ola",
            "tlf",
            "99887766",
            "22 12 34 56",
            "konto",
            "76940512057",
            "født",
            "12.03.1985",
            "01019024101",
            "[PHONE]",
            "[NAME]",
            "og",
            "eller",
            ",",
            ".",
            "\n",
            "Storgata 12",
            "0184 Oslo",
            "NAV",
            "889640782",
            "@",
            "example.no",
            "at",
            "dot",
            "kr",
            "sak",
            "+47",
            "412 34 567",
            "EK12345",
            "Z990123",
            "er",
            "mitt nummer");
    private static final int[] K1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] K2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] ORGANISATION = {3, 2, 7, 6, 5, 4, 3, 2};

    private final Redactor redactor = new Redactor();

    @Property
    void anIdentityNumberIsTakenOutInAnyForm(@ForAll("identityNumbers") String id, @ForAll("forms") String form) {
        String written = write(id, form);
        assertThat(redactor.redact("Jeg oppga " + written + " i skjemaet.").text())
                .isEqualTo("Jeg oppga [NATIONAL_ID] i skjemaet.");
    }

    @Property
    void anOrganisationNumberIsNeverTakenOut(
            @ForAll("organisationNumbers") String number, @ForAll("around") String around, @ForAll boolean grouped) {
        String written = grouped ? write(number, "### ### ###") : number;
        String text = around.replace("%", written);
        assertThat(redactor.redact(text).text()).isEqualTo(text);
    }

    @Property
    void nothingThatWasFoundIsLeftAndRedactingAgainFindsNothing(@ForAll("texts") String text) {
        Redaction once = redactor.redact(text);
        assertThat(redactor.redact(once.text()).found()).isEmpty();
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (Found found : once.found()) {
            assertThat(found.start()).isGreaterThanOrEqualTo(at);
            left.append(text, at, found.start()).append(found.kind().mark());
            at = found.end();
        }
        assertThat(once.text()).isEqualTo(left.append(text.substring(at)).toString());
    }

    @Property
    void noTextWhateverBreaksIt(@ForAll String text) {
        assertThat(redactor.redact(text).text()).isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(12).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "###########",
                "###### #####",
                "######-#####",
                "######.#####",
                "## ## ## #####",
                "##.##.## #####",
                "##.##.##-#####",
                "###### ### ##");
    }

    @Provide
    Arbitrary<String> around() {
        return Arbitraries.of(
                "Org.nr. % er vårt",
                "Telefon % er feil",
                "%",
                "Ring % nå",
                "konto %",
                "født %",
                "Vi er %, og venter",
                "(%)",
                "fnr %",
                "kort %");
    }

    @Provide
    Arbitrary<String> identityNumbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 99999),
                        Arbitraries.of(0, 40),
                        Arbitraries.of(0, 40, 80),
                        Arbitraries.integers().between(0, 3))
                .as((day, month, rest, dayShift, monthShift, remainder) ->
                        complete("%02d%02d%05d".formatted(day + dayShift, month + monthShift, rest), remainder))
                .filter(id -> id.length() == 11);
    }

    @Provide
    Arbitrary<String> organisationNumbers() {
        return Arbitraries.integers()
                .between(80000000, 99999999)
                .map(first -> first + check(first.toString(), ORGANISATION, 0))
                .filter(n -> n.length() == 9);
    }

    private static String complete(String nine, int remainder) {
        String ten = nine + check(nine, K1, remainder);
        return ten + (ten.length() == 10 ? check(ten, K2, 0) : "");
    }

    /** The digit that makes the weighted sum leave the remainder; empty where it would be ten. */
    private static String check(String digits, int[] weights, int remainder) {
        int sum = IntStream.range(0, digits.length())
                .map(i -> weights[i] * (digits.charAt(i) - '0'))
                .sum();
        int check = Math.floorMod(remainder - sum, 11);
        return check == 10 ? "" : String.valueOf(check);
    }

    private static String write(String digits, String form) {
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (int i = 0; i < form.length(); i++) {
            written.append(form.charAt(i) == '#' ? digits.charAt(at++) : form.charAt(i));
        }
        return written.toString();
    }
}
