package no.innspill.routing.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.innspill.classification.Kind;
import no.innspill.classification.Signals;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.in.files.TestData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutingPolicyTest {

    private static final String NAV = "889640782";
    private static final String BAERUM = "935478715";
    private static final String STJORDAL = "939958851";
    private static final String LANEKASSEN = "960885406";
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 12);

    @Test
    void theNamedServiceDecides() {
        Decision decision = decide(NAV, "dagpenger", null, null, "Hvorfor tar det så lang tid?");
        assertThat(unit(decision)).isEqualTo("nav-arbeid");
    }

    @Test
    void thePartOfTheSiteDecidesWhereNoServiceIsNamed() {
        assertThat(unit(decide(NAV, null, "https://www.nav.no/nn/sykepenger/soknad", null, "Dette var uklart.")))
                .isEqualTo("nav-sykepenger");
    }

    @Test
    void theThemeDecidesBeforeTheSiteAsAWhole() {
        assertThat(unit(decide(
                        BAERUM, null, "https://www.baerum.kommune.no/", null, "Barnehagen stenger altfor tidlig.")))
                .isEqualTo("baerum-barnehage");
    }

    @Test
    void whatIsSaidOnTheSiteAndOfNoThemeGoesToWhoeverKeepsTheSite() {
        assertThat(unit(decide(NAV, null, "https://www.nav.no/minside", null, "Siden virker ikke.")))
                .isEqualTo("nav-digital");
    }

    @Test
    void whatIsAnotherBodysGoesToItWhenThePlaceIsKnown() {
        assertThat(unit(decide(NAV, null, null, "3201", "Barnehagen stenger altfor tidlig hver dag.")))
                .isEqualTo("baerum-barnehage");
    }

    @Test
    void whatIsSomeMunicipalitysButNobodyKnowsWhichGoesToAPerson() {
        Decision decision = decide(NAV, null, null, null, "Barnehagen stenger altfor tidlig hver dag.");
        assertThat(decision).isInstanceOf(Decision.Triage.class);
        assertThat(decision.why().candidates())
                .extracting(candidate -> candidate.unit().value())
                .containsExactly("nav-kontaktsenter");
    }

    @Test
    void aCountyRoadIsTheCountysAlsoWhenTheMunicipalityIsTold() {
        assertThat(unit(decide(STJORDAL, null, null, "5035", "Hull i veien på fylkesvei 705 ved Hegra.")))
                .isEqualTo("trondelag-fylkesveg");
        assertThat(unit(decide(STJORDAL, null, null, "5035", "Hull i veien utenfor nummer 12.")))
                .isEqualTo("stjordal-vei-og-park");
    }

    @Test
    void wordsThatSurelyBelongElsewhereStandAgainstTheNamedService() {
        Decision decision = decide(
                NAV, "dagpenger", null, null, "Skattemeldingen er feil, og skattekortet og skatten stemmer ikke.");
        assertThat(decision).isInstanceOf(Decision.Triage.class);
        assertThat(codes(decision)).contains(ReasonCode.TRIAGE_ELSEWHERE);
    }

    @Test
    void twoThatFitEquallyWellGoToAPerson() {
        Decision decision = decide(LANEKASSEN, null, null, "5001", "Hull i asfalten");
        assertThat(decision).isInstanceOf(Decision.Triage.class);
        assertThat(codes(decision)).contains(ReasonCode.TRIAGE_TIE);
    }

    @Test
    void anAppealGoesToTheBodysOwnChannel() {
        Decision decision = decide(LANEKASSEN, "studielan", null, null, "Jeg klager på vedtaket om avslag på stipend.");
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Redirect.class,
                        redirect -> assertThat(redirect.channel().address())
                                .isEqualTo("https://lanekassen.no/nb-NO/klage/"));
    }

    @Test
    void aCallForHelpGoesToWhoeverCanHelpInThatDanger() {
        assertThat(helpFor("Jeg vil ikke leve lenger")).isEqualTo("113");
        assertThat(helpFor("Mannen min slår meg")).isEqualTo("112");
        assertThat(helpFor("Pappa slår meg og jeg tør ikke gå hjem, barna blir slått"))
                .isEqualTo("116 111");
        assertThat(helpFor("Han får ikke puste, send ambulanse")).isEqualTo("113");
    }

    @Test
    void navAnswersComplaintsWithinThreeWeeksAndErrorsWithinTwoWorkingDays() {
        assertThat(deadline("Svært misfornøyd, dette er uakseptabelt.")).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(deadline("Siden virker ikke, det kommer en feilmelding.")).isEqualTo(LocalDate.of(2026, 3, 16));
    }

    @Test
    void spamGoesToAPersonAndIsNotThrownAway() {
        Decision decision = decide(NAV, "dagpenger", null, null, "Cheap viagra, click here for casino free spins");
        assertThat(codes(decision)).contains(ReasonCode.TRIAGE_SPAM);
    }

    @Test
    void feedbackWithoutWordsGoesByItsService() {
        Decision decision = decide(NAV, "dagpenger", null, null, "");
        assertThat(unit(decision)).isEqualTo("nav-arbeid");
        assertThat(codes(decision)).contains(ReasonCode.NOTHING_SAID);
    }

    @Test
    void aBodyThatTheDirectoryDoesNotKnowGoesToAPerson() {
        Decision decision = decide("974760673", null, null, null, "Jeg vil ikke leve lenger");
        assertThat(decision).as("never swallowed").isInstanceOf(Decision.Redirect.class);
        assertThat(codes(decide("974760673", null, null, null, "Hei"))).contains(ReasonCode.TRIAGE_UNKNOWN_BODY);
    }

    @Test
    void aPersonsChoiceReplacesTriageAndNothingElse() {
        TriagePolicy policy = new TriagePolicy(TestData.RULES);
        Decision triage = decide(NAV, null, null, null, "Noe er rart.");
        Facts facts = new Facts(
                new OrganisationNumber(NAV),
                null,
                "WEB",
                null,
                no.innspill.classification.language.Language.NB,
                Kind.APPEAL,
                null,
                java.time.Instant.EPOCH,
                false);
        FeedbackId id = FeedbackId.of("0197f3a2-7c41-7d3e-8a5b-9c0d1e2f3a4b");
        Round first = Round.first(id, 0, facts, triage, java.time.Instant.EPOCH);
        Choice choice = new Choice.ToUnit(new UnitId("nav-pensjon"), java.util.Optional.empty());

        TriagePolicy.Outcome outcome =
                policy.decide(first, 1, choice, TestData.DIRECTORY, THURSDAY, java.time.Instant.EPOCH);

        assertThat(outcome).isInstanceOfSatisfying(TriagePolicy.Outcome.Decided.class, decided -> {
            assertThat(decided.round().number()).isEqualTo(2);
            assertThat(decided.round().facts().kind())
                    .as("a unit gets no appeal")
                    .isEqualTo(Kind.COMPLAINT);
            assertThat(policy.decide(decided.round(), 2, choice, TestData.DIRECTORY, THURSDAY, java.time.Instant.EPOCH))
                    .isEqualTo(new TriagePolicy.Outcome.Refused(TriagePolicy.Refusal.NOT_IN_TRIAGE));
        });
        assertThat(policy.decide(first, 7, choice, TestData.DIRECTORY, THURSDAY, java.time.Instant.EPOCH))
                .isEqualTo(new TriagePolicy.Outcome.Refused(TriagePolicy.Refusal.STALE_ROUND));
    }

    @Test
    void whatIsSaidUnderADutyOfSecrecyGoesToNoOtherBody() {
        String text = "Barnehagen stenger altfor tidlig hver dag.";
        assertThat(unit(decide(NAV, null, null, "3201", text))).isEqualTo("baerum-barnehage");

        Decision decision = sensitive(NAV, null, "3201", text);

        assertThat(decision).isInstanceOf(Decision.Triage.class);
        assertThat(codes(decision)).startsWith(ReasonCode.TRIAGE_SENSITIVE).contains(ReasonCode.KEPT_SENSITIVE);
        assertThat(decision.why().candidates())
                .extracting(candidate -> candidate.body().value())
                .containsOnly(NAV);
    }

    @Test
    void whatIsSaidUnderADutyOfSecrecyGoesToTheBodysOwnUnit() {
        Decision decision = sensitive(STJORDAL, "sykehjem", "5035", "Maten på sykehjemmet er god.");

        assertThat(unit(decision)).isEqualTo("stjordal-sykehjem");
        assertThat(codes(decision)).contains(ReasonCode.KEPT_SENSITIVE);
    }

    @Test
    void aPersonCannotSendItToAnotherBodyEither() {
        TriagePolicy policy = new TriagePolicy(TestData.RULES);
        Decision triage = sensitive(NAV, null, null, "Noe er rart.");
        Facts facts = new Facts(
                new OrganisationNumber(NAV),
                null,
                "WEB",
                null,
                no.innspill.classification.language.Language.NB,
                Kind.COMPLAINT,
                null,
                java.time.Instant.EPOCH,
                true);
        Round first = Round.first(
                FeedbackId.of("0197f3a2-7c41-7d3e-8a5b-9c0d1e2f3a4b"), 0, facts, triage, java.time.Instant.EPOCH);

        assertThat(chosen(policy, first, "baerum-barnehage"))
                .isEqualTo(new TriagePolicy.Outcome.Refused(TriagePolicy.Refusal.LEAVES_THE_BODY));
        assertThat(chosen(policy, first, "nav-pensjon"))
                .isInstanceOfSatisfying(
                        TriagePolicy.Outcome.Decided.class,
                        decided -> assertThat(decided.round().facts().sensitive())
                                .as("still, in later rounds")
                                .isTrue());
    }

    private static TriagePolicy.Outcome chosen(TriagePolicy policy, Round round, String unit) {
        Choice choice = new Choice.ToUnit(new UnitId(unit), java.util.Optional.empty());
        return policy.decide(round, 1, choice, TestData.DIRECTORY, THURSDAY, java.time.Instant.EPOCH);
    }

    private static LocalDate deadline(String text) {
        return ((Decision.Route) decide(NAV, "dagpenger", null, null, text)).deadline();
    }

    private static String helpFor(String text) {
        return ((Decision.Redirect) decide(NAV, "dagpenger", null, null, text))
                .channel()
                .address();
    }

    private static String unit(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Route.class);
        return ((Decision.Route) decision).unit().value();
    }

    private static List<ReasonCode> codes(Decision decision) {
        return decision.why().reasons().stream().map(Reason::code).toList();
    }

    private static Decision decide(
            String body, @Nullable String service, @Nullable String page, @Nullable String area, String text) {
        return decide(body, service, page, area, text, false);
    }

    private static Decision sensitive(String body, @Nullable String service, @Nullable String area, String text) {
        return decide(body, service, null, area, text, true);
    }

    private static Decision decide(
            String body,
            @Nullable String service,
            @Nullable String page,
            @Nullable String area,
            String text,
            boolean sensitive) {
        Feedback feedback = new Feedback(
                new OrganisationNumber(body),
                service == null ? null : new ServiceId(service),
                page == null ? null : PagePrefix.of(page).orElseThrow(),
                area == null ? null : new Area(area),
                sensitive,
                THURSDAY);
        return TestData.POLICY.decide(feedback, TestData.DIRECTORY, TestData.CLASSIFIER.classify(text, Signals.NONE));
    }
}
