package no.innspill.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.standalone.demo.Totals.OfBody;
import no.innspill.standalone.demo.Totals.OfUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccountTest {
    private static final Outcome.Refused EXPECTED = new Outcome.Refused(
            "feil-02", "skatteetaten", 400, "Not valid", List.of("body: check digit"), "wrong-check-digit");
    private static final Outcome.Refused SURPRISING =
            new Outcome.Refused("nav-0007", "nav", 400, "Not valid", List.of("text: too long"), null);

    @Test
    void isCompleteWhenAllThatWasAcceptedIsWhereItBelongs() {
        assertThat(account(accepted(10, EXPECTED), totals(10, 7, 2, 1, 7)).complete(1))
                .isTrue();
    }

    @Test
    void isNotCompleteWhileSomethingIsMissingAnywhere() {
        assertThat(account(accepted(10, EXPECTED), totals(9, 6, 2, 1, 6)).complete(1))
                .as("one not in the report")
                .isFalse();
        assertThat(account(accepted(10, EXPECTED), totals(10, 6, 2, 1, 6)).complete(1))
                .as("one not decided")
                .isFalse();
        assertThat(account(accepted(10, EXPECTED), totals(10, 7, 2, 1, 6)).complete(1))
                .as("one routed but without a case")
                .isFalse();
        assertThat(account(accepted(10), totals(10, 7, 2, 1, 7)).complete(1))
                .as("one accepted that had to be refused")
                .isFalse();
        assertThat(account(accepted(10, SURPRISING), totals(10, 7, 2, 1, 7)).complete(1))
                .as("one refused that had to be accepted")
                .isFalse();
        assertThat(account(
                                accepted(10, EXPECTED, new Outcome.Undelivered("nav-0008", "no answer")),
                                totals(10, 7, 2, 1, 7))
                        .complete(1))
                .as("one not handed in")
                .isFalse();
    }

    @Test
    void saysAsJsonWhatProgramsWait() {
        Account account = account(accepted(10, EXPECTED), totals(12, 9, 2, 1, 9));

        JsonNode json = JsonMapper.shared().readTree(AccountJson.of(account, true));

        assertThat(json.propertyNames())
                .contains(
                        "sent",
                        "accepted",
                        "refused",
                        "routed",
                        "triage",
                        "redirected",
                        "cases",
                        "inReport",
                        "p50Ms",
                        "p99Ms");
        assertThat(json.get("sent").asInt()).isEqualTo(11);
        assertThat(json.get("inReport").asInt()).isEqualTo(10);
        assertThat(json.get("fromElsewhere").asInt()).isEqualTo(2);
        assertThat(json.at("/refusals/0/fields/0").asString()).isEqualTo("body: check digit");
        assertThat(json.at("/bodies/0/units/nav-arbeid").asInt()).isEqualTo(9);
    }

    @Test
    void tellsThatAResendIsTheSamePiece() {
        Account again = new Account(
                accepted(10, EXPECTED),
                0,
                totals(10, 7, 2, 1, 7),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Map.of());
        StringWriter text = new StringWriter();

        new AccountText(new PrintWriter(text)).print(again, true);

        assertThat(text.toString())
                .contains("10 of the accepted were there already", "counted once")
                .doesNotContain("p50");
    }

    @Test
    void pointsOutWhatWasRefusedThoughNothingWasWrong() {
        StringWriter text = new StringWriter();

        new AccountText(new PrintWriter(text)).print(account(accepted(10, SURPRISING), totals(10, 7, 2, 1, 7)), false);

        assertThat(text.toString()).contains("nav-0007", "text: too long", "was to be accepted", "NOT everything");
    }

    @Test
    void percentilesAreByNearestRankOverAllBodies() {
        Waits waits = new Waits();
        waits.add(10, 98);
        waits.add(500, 1);
        waits.add(900, 1);

        assertThat(waits.percentile(0.5)).hasValue(10);
        assertThat(waits.percentile(0.99)).hasValue(500);
        assertThat(waits.percentile(1)).hasValue(900);
        assertThat(new Waits().percentile(0.5)).isEmpty();
    }

    private static Account account(List<Outcome> outcomes, Totals totals) {
        return new Account(
                outcomes, 10, totals, OptionalLong.of(120), OptionalLong.of(800), Map.of("start", "http://x/"));
    }

    private static List<Outcome> accepted(int count, Outcome... others) {
        return Stream.concat(
                        IntStream.range(0, count)
                                .mapToObj(i -> (Outcome) new Outcome.Accepted("nav-" + i, "nav", null)),
                        Stream.of(others))
                .toList();
    }

    private static Totals totals(long received, long routed, long triage, long redirected, long cases) {
        return Totals.of(List.of(new OfBody(
                "nav", received, routed, triage, redirected, cases, List.of(new OfUnit("nav-arbeid", routed)))));
    }
}
