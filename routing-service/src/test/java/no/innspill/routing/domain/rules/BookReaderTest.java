package no.innspill.routing.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.innspill.routing.out.queries.TestQueries;
import org.junit.jupiter.api.Test;

class BookReaderTest {

    private static final String SNOW = """
            # Winter
            rule "Brøyting på fylkesvei"
              when text matches "brøyt* OR snø"
                and level is county and area in (50, 5001)
                and page under "https://www.trondelagfylke.no/vei"
                and received between 01-11 and 30-04
              then unit "trondelag-vei", priority high, deadline 2 working days, tag "vinter"

            expect "Det er ikke brøytet" when area is 5001 and received on 2026-01-15
              then unit "trondelag-vei" priority high
            """;

    private static BookReader.Read read(String text) {
        return BookReader.read(text, new Norway(), TestQueries.lucene());
    }

    private static Book book(String text) {
        return switch (read(text)) {
            case BookReader.Read.Good good -> good.book();
            case BookReader.Read.Bad bad ->
                throw new AssertionError(bad.faults().toString());
        };
    }

    private static List<String> faults(String text) {
        return switch (read(text)) {
            case BookReader.Read.Good _ -> List.of();
            case BookReader.Read.Bad bad ->
                bad.faults().stream()
                        .map(fault -> fault.place().line() + ":" + fault.place().column() + " "
                                + fault.code().code() + " " + fault.subject())
                        .map(String::strip)
                        .toList();
        };
    }

    @Test
    void aRuleIsReadWithAllThatItSays() {
        Book book = book(SNOW);

        assertThat(book.rules()).hasSize(1);
        Rule rule = book.rules().getFirst();
        assertThat(rule.name()).isEqualTo("Brøyting på fylkesvei");
        assertThat(rule.place()).isEqualTo(new Place(2, 1));
        assertThat(rule.source()).startsWith("rule \"Brøyting").endsWith("tag \"vinter\"");
        assertThat(rule.goal()).contains(new Goal.ToUnit("trondelag-vei"));
        assertThat(rule.handling())
                .isEqualTo(new Handling(Optional.of(Priority.HIGH), OptionalInt.of(2), List.of("vinter")));
        assertThat(rule.when()).isInstanceOfSatisfying(Condition.All.class, all -> {
            assertThat(all.parts()).hasSize(5);
            assertThat(all.parts().get(1)).isEqualTo(new Condition.Is(Fact.LEVEL, Set.of("COUNTY")));
            assertThat(all.parts().get(2)).isEqualTo(new Condition.Is(Fact.AREA, Set.of("50", "5001")));
            assertThat(all.parts().get(3)).isEqualTo(new Condition.Is(Fact.PAGE, Set.of("trondelagfylke.no/vei")));
            assertThat(all.parts().get(4))
                    .isEqualTo(new Condition.When(new Received.Season(MonthDay.of(11, 1), MonthDay.of(4, 30))));
        });
    }

    @Test
    void anExampleTakesTheBodyOfItsUnit() {
        Example example = book(SNOW).examples().getFirst();

        assertThat(example.body()).isEqualTo(Norway.COUNTY);
        assertThat(example.fact(Fact.AREA)).contains("5001");
        assertThat(example.expected().priority()).isEqualTo(Priority.HIGH);
        assertThat(example.place()).isEqualTo(new Place(9, 1));
    }

    @Test
    void orBindsLooserThanAndAndNotTightest() {
        Condition when = book("rule \"a\" when kind is error and not sensitive or level is state then triage")
                .rules()
                .getFirst()
                .when();

        assertThat(when)
                .isEqualTo(new Condition.Any(List.of(
                        new Condition.All(List.of(
                                new Condition.Is(Fact.KIND, Set.of("ERROR")),
                                new Condition.Not(new Condition.Is(Fact.SENSITIVE, Set.of("YES"))))),
                        new Condition.Is(Fact.LEVEL, Set.of("STATE")))));
    }

    @Test
    void everyFactCanBeAskedFor() {
        assertThat(faults("""
                rule "all" when body is "NAV" and body in (889640782, 817920632) and service is "sykepenger"
                  and channel in (web, social-media) and page is known and page under ("nav.no", "trondelagfylke.no/vei")
                  and found-it is no and rating is low and rating of "q1" <= 2 and kind in (error, unclear-text)
                  and theme is "vei" and theme under "trafikk-og-transport" and theme is not known
                  and language is nn and level is not state and severity in (high, acute) and area is 50 and role is end-user
                  and step is "søke" and not sensitive and confidence of kind >= 80 percent and confidence of severity < 50
                  and received on (saturday, weekend) and received between 16:00 and 08:00 and received from 2026-01-01
                  and received before 2027-01-01 and received between 2026-01-01 and 2026-12-31 and received on 2026-05-17
                  and text matches "skjema AND NOT papir" and kind not in (praise)
                then redirect to appeal and priority low and tags "en", "to"
                """)).isEmpty();
    }

    @Test
    void whatIsWrongInOneRuleDoesNotHideWhatIsWrongInTheNext() {
        assertThat(faults("""
                rule "en" when kind is eror then unit "trondelag-vei"
                rule "to" then unit "trondelag-veg", tag "x"
                rule "tre" when area is 123 or theme is "veg" then unit "nav-kontaktsenter"
                rule "en" when sensitive then triage
                rule "fire" sensitive then triage
                """))
                .containsExactly(
                        "1:24 expected eror",
                        "2:21 unknown-unit trondelag-veg",
                        "3:25 not-an-area 123",
                        "3:41 unknown-theme veg",
                        "4:6 name-twice en",
                        "5:13 expected sensitive");
    }

    @Test
    void whatIsExpectedIsTold() {
        assertThat(read("rule \"a\" when kind is eror then triage"))
                .isInstanceOfSatisfying(
                        BookReader.Read.Bad.class,
                        bad -> assertThat(bad.faults().getFirst().expected()).contains("error", "praise"));
    }

    @Test
    void aTextThatDoesNotEndIsFoundWhereItBegins() {
        assertThat(faults("rule \"a when sensitive\nthen triage")).startsWith("1:6 unfinished-text a when sensitive");
    }

    @Test
    void placesAreCountedInCharactersAsPeopleCountThem() {
        assertThat(faults("rule \"😀\" when text matches \"snø\" % then triage"))
                .startsWith("1:34 strange-character %");
    }

    @Test
    void aQueryThatCouldCostTooMuchIsRefusedWithItsPlace() {
        assertThat(faults("rule \"a\" when text matches \"*skjema\" then triage"))
                .containsExactly("1:29 query-wildcard");
        assertThat(faults("rule \"a\" when text matches \"s*\" then triage")).containsExactly("1:29 query-wildcard s");
        assertThat(faults("rule \"a\" when text matches \"/sk.*/\" then triage"))
                .containsExactly("1:29 query-not-allowed /sk.*/");
        assertThat(faults("rule \"a\" when text matches \"*:*\" then triage"))
                .containsExactly("1:29 query-not-allowed *:*");
        assertThat(faults("rule \"a\" when text matches \"[a TO b]\" then triage"))
                .containsExactly("1:29 query-not-allowed [a TO b]");
        assertThat(faults("rule \"a\" when text matches \"author:kari\" then triage"))
                .containsExactly("1:29 query-not-allowed author:");
        assertThat(faults("rule \"a\" when text matches \"-papir\" then triage"))
                .containsExactly("1:29 query-only-not -papir");
        assertThat(faults("rule \"a\" when text matches \"ord \".concat then triage"))
                .isNotEmpty();
        assertThat(faults("rule \"a\" when text matches \"" + "ord".repeat(400) + "\" then triage"))
                .containsExactly("1:29 query-too-long 1000");
        assertThat(faults("rule \"a\" when text matches \"" + "ab cd ".repeat(40) + "\" then triage"))
                .singleElement()
                .asString()
                .startsWith("1:29 query-too-many-words");
    }

    @Test
    void aFaultInAQueryIsFoundWhereItIs() {
        assertThat(faults("rule \"a\" when text matches \"skjema AND\" then triage"))
                .singleElement()
                .asString()
                .startsWith("1:39 query-faulty");
    }

    @Test
    void tagsAndNamesHoldNothingOfAPerson() {
        assertThat(faults("rule \"Kari Nordmann\" then tag \"Kari Nordmann ringte\""))
                .containsExactly("1:6 personal-data", "1:31 personal-data");
    }

    @Test
    void depthAndNumberOfTestsAreBounded() {
        assertThat(faults("rule \"a\" when " + "(".repeat(2000) + "sensitive" + ")".repeat(2000) + " then triage"))
                .singleElement()
                .asString()
                .contains("too-deep");
        assertThat(faults("rule \"a\" when sensitive" + " or sensitive".repeat(200) + " then triage"))
                .singleElement()
                .asString()
                .contains("too-many-tests");
    }

    @Test
    void aBookWithoutRulesIsNone() {
        assertThat(faults("# nothing")).containsExactly("1:10 no-rule");
    }

    @Test
    void aRuleMaySayWhereOnlyOnce() {
        assertThat(faults("rule \"a\" then triage and unit \"trondelag-vei\"")).containsExactly("1:26 said-twice unit");
    }
}
