package no.innspill.routing.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innspill.classification.Classification;
import no.innspill.classification.Kind;
import no.innspill.classification.KindFound;
import no.innspill.classification.ThemeFound;
import no.innspill.classification.language.Found;
import no.innspill.classification.language.Language;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.decision.Change.Then;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.rules.BookReader;
import no.innspill.routing.domain.rules.BoundRules;
import no.innspill.routing.domain.rules.Norway;
import no.innspill.routing.domain.rules.RuleSet;
import no.innspill.routing.domain.rules.Watch;
import no.innspill.routing.in.files.TestData;
import no.innspill.routing.out.queries.TestQueries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CounterfactualsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 12);
    private static final String ERROR_TO_TRIAGE = "rule \"Feil\" when kind is error then triage";

    @Test
    void withoutTheServiceThatDecidedItWouldHaveGoneElsewhere() {
        List<Change> changes = changes(nav("dagpenger", null, false), found(Kind.ERROR, null), BoundRules.NONE);

        assertThat(changes).extracting(Change::code).contains(Change.Code.WITHOUT_SERVICE);
        assertThat(of(Change.Code.WITHOUT_SERVICE, changes).parameters())
                .isEqualTo(Map.of("service", "dagpenger", "body", Norway.NAV));
        assertThat(of(Change.Code.WITHOUT_SERVICE, changes).then()).isNotEqualTo(routed("nav-arbeid"));
    }

    @Test
    void withoutTheRuleThatDecidedItWouldHaveGoneWhereItAlwaysGoes() {
        List<Change> changes = changes(nav("dagpenger", null, false), found(Kind.ERROR, null), bound(ERROR_TO_TRIAGE));

        assertThat(of(Change.Code.WITHOUT_RULE, changes))
                .isEqualTo(new Change(Change.Code.WITHOUT_RULE, Map.of("rule", "Feil"), routed("nav-arbeid")));
        assertThat(changes)
                .as("the rule was sure")
                .extracting(Change::code)
                .doesNotContain(Change.Code.LOWER_THRESHOLD);
    }

    @Test
    void anAppealThatWereNoneWouldHaveBeenFeedback() {
        KindFound appeal = new KindFound(
                new Found<>(Kind.APPEAL, 0.99),
                Map.of(Kind.APPEAL, 0.99, Kind.COMPLAINT, 0.9),
                Optional.empty(),
                List.of());

        List<Change> changes =
                changes(nav("dagpenger", null, false), found(Kind.ERROR, null).withKind(appeal), BoundRules.NONE);

        assertThat(of(Change.Code.NOT_AN_APPEAL, changes).then()).isEqualTo(routed("nav-arbeid"));
        assertThat(changes).as("the service changes nothing of it").hasSize(1);
    }

    @Test
    void withoutThePageThatDecidedItWouldHaveGoneElsewhere() {
        List<Change> changes = changes(
                nav(null, "https://www.nav.no/sykepenger/soknad", false), found(Kind.ERROR, null), BoundRules.NONE);

        assertThat(of(Change.Code.WITHOUT_PAGE, changes).parameters())
                .containsEntry("page", "nav.no/sykepenger/soknad");
        assertThat(of(Change.Code.WITHOUT_PAGE, changes).then()).isNotEqualTo(routed("nav-sykepenger"));
    }

    @Test
    void whatWaitsForAPersonIsToldWhichServiceWouldHaveSufficed() {
        List<Change> changes =
                changes(nav(null, null, false), found(Kind.ERROR, "ord/sykepenger", 0.2), BoundRules.NONE);

        assertThat(of(Change.Code.SERVICE_NAMED, changes).parameters()).containsEntry("service", "sykepenger");
        assertThat(of(Change.Code.SERVICE_NAMED, changes).then()).isEqualTo(routed("nav-sykepenger"));
    }

    @Test
    void whatChangesNothingIsNotTold() {
        List<Change> changes = changes(
                nav("dagpenger", "https://www.nav.no/dagpenger", false), found(Kind.ERROR, null), BoundRules.NONE);

        assertThat(changes).extracting(Change::code).doesNotContain(Change.Code.WITHOUT_PAGE, Change.Code.OTHER_THEME);
        assertThat(changes).allSatisfy(change -> assertThat(change.then()).isNotEqualTo(routed("nav-arbeid")));
    }

    @Test
    void aDecisionThatIsOnlyConsideredIsNotAskedWhatWouldHaveChangedIt() {
        Decision considered = TestData.POLICY.consider(
                nav("dagpenger", null, false), TestData.DIRECTORY, found(Kind.ERROR, null), BoundRules.NONE);

        assertThat(considered.why().changes()).isEmpty();
    }

    @Test
    void atMostFourAreTold() {
        KindFound urgent = new KindFound(
                new Found<>(Kind.ERROR, 0.9),
                Map.of(Kind.ERROR, 0.9, Kind.APPEAL, 0.6, Kind.CALL_FOR_HELP, 0.6, Kind.SPAM, 0.9),
                Optional.empty(),
                List.of());
        List<Change> changes = changes(
                nav(null, "https://www.nav.no/sykepenger", true),
                found(Kind.ERROR, "ord/sykepenger").withKind(urgent),
                bound(ERROR_TO_TRIAGE));

        assertThat(changes).hasSizeLessThanOrEqualTo(4);
    }

    private static Change of(Change.Code code, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(changes.toString()));
    }

    private static Then routed(String unit) {
        return new Then("ROUTED", new UnitId(unit));
    }

    private static List<Change> changes(Feedback feedback, Classification found, BoundRules rules) {
        return TestData.POLICY
                .decide(feedback, TestData.DIRECTORY, found, rules)
                .why()
                .changes();
    }

    private static Feedback nav(@Nullable String service, @Nullable String page, boolean sensitive) {
        return new Feedback(
                new OrganisationNumber(Norway.NAV),
                service == null ? null : new ServiceId(service),
                page == null ? null : PagePrefix.of(page).orElseThrow(),
                null,
                sensitive,
                THURSDAY);
    }

    private static Classification found(Kind kind, @Nullable String theme) {
        return found(kind, theme, 0.95);
    }

    private static Classification found(Kind kind, @Nullable String theme, double sure) {
        Optional<ThemeFound> about = Optional.ofNullable(theme)
                .map(path ->
                        new ThemeFound(new Found<>(new ConceptId(ConceptId.LOS + path), sure), List.of(), List.of()));
        return new Classification(
                new Found<>(Language.NB, 1),
                new KindFound(new Found<>(kind, 0.95), Map.of(kind, 0.95), Optional.empty(), List.of()),
                about,
                Optional.empty(),
                Map.of());
    }

    private static BoundRules bound(String text) {
        return switch (BookReader.read(text, new Norway(), TestQueries.lucene())) {
            case BookReader.Read.Good good -> {
                RuleSet rules = RuleSet.of("1", good.book(), TestQueries.lucene());
                yield new BoundRules(rules, rules.see("", "NB"), Set.of(), Watch.NONE);
            }
            case BookReader.Read.Bad bad ->
                throw new AssertionError(bad.faults().toString());
        };
    }
}
