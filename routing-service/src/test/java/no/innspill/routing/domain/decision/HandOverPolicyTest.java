package no.innspill.routing.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innspill.classification.Kind;
import no.innspill.classification.language.Language;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.decision.HandOverPolicy.Outcome;
import no.innspill.routing.domain.decision.HandOverPolicy.Refusal;
import no.innspill.routing.domain.decision.HandOverRequest.Proposed;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.in.files.TestData;
import org.jspecify.annotations.Nullable;

class HandOverPolicyTest {

    private static final Directory DIRECTORY = TestData.DIRECTORY;
    private static final HandOverPolicy POLICY = new HandOverPolicy(TestData.RULES, TestData.VOCABULARY);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final OrganisationNumber NAV = new OrganisationNumber("889640782");
    private static final OrganisationNumber TAX = new OrganisationNumber("974761076");
    private static final UnitId CONTACT_CENTRE = new UnitId("nav-kontaktsenter");
    private static final ConceptId TAX_CARD = new ConceptId("https://psi.norge.no/los/ord/skattekort");
    private static final int LIMIT = TestData.RULES.on(TODAY).handOver().limit();
    private static final FeedbackId ID = FeedbackId.of("0197f3a2-7c41-7d3e-8a5b-9c0d1e2f3a4b");

    /** Somebody asks, of the case that they have: why, for whom, and how sure routing is of another. */
    record Asking(HandOverReason reason, @Nullable Proposed proposed) {}

    @Property
    void itNeverGoesBackToOneThatRefusedAndNeverOnWithoutEnd(
            @ForAll("rounds") Round first, @ForAll("askings") List<Asking> askings) {
        Round current = first;
        Set<UnitId> refused = new HashSet<>();
        int moves = 0;
        for (Asking asking : askings) {
            if (!(current.decision() instanceof Decision.Route had)) {
                break;
            }
            refused.add(had.unit());
            Round next = decided(current, request(current, asking.reason(), asking.proposed()));
            assertThat(next.number()).isEqualTo(current.number() + 1);
            if (next.decision() instanceof Decision.Route route) {
                moves++;
                assertThat(refused).doesNotContain(route.unit());
                assertThat(DIRECTORY.bodyOfOpen(route.unit(), TODAY))
                        .hasValueSatisfying(body -> assertThat(body.number()).isEqualTo(route.body()));
                assertThat(route.deadline()).isAfter(TODAY);
            }
            assertThat(next.decision().why().candidates()).noneMatch(candidate -> refused.contains(candidate.unit()));
            current = next;
        }
        assertThat(moves).isLessThanOrEqualTo(LIMIT);
    }

    @Property
    void whatMayBeConfidentialNeverLeavesTheBodyByItself(
            @ForAll("rounds") Round first, @ForAll("askings") List<Asking> askings, @ForAll boolean sensitive) {
        Round closed = sensitive
                ? Round.first(ID, 0, facts(first.facts(), true), first.decision(), NOW)
                : first.with(Passage.of(true));
        Round current = closed;
        for (Asking asking : askings) {
            if (current.decision() instanceof Decision.Route had) {
                current = decided(current, request(current, asking.reason(), asking.proposed()));
                if (current.decision() instanceof Decision.Route route) {
                    assertThat(route.body()).isEqualTo(had.body());
                }
                if (sensitive) {
                    assertThat(current.decision().why().candidates())
                            .allMatch(candidate -> candidate.body().equals(NAV));
                }
            }
        }
    }

    @Property
    void aRequestThatComesAgainOrLateChangesNothing(
            @ForAll("rounds") Round first, @ForAll("askings") List<Asking> askings) {
        Asking asking = askings.getFirst();
        HandOverRequest request = request(first, asking.reason(), asking.proposed());
        Round next = decided(first, request);

        assertThat(POLICY.decide(next, request, DIRECTORY, TODAY, NOW))
                .isEqualTo(new Outcome.Refused(Refusal.STALE_ROUND));
        HandOverRequest notMine =
                new HandOverRequest(ID, 1, NAV, new UnitId("nav-pensjon"), HandOverReason.OTHER, null);
        if (!CONTACT_CENTRE.equals(notMine.unit())) {
            assertThat(POLICY.decide(first, notMine, DIRECTORY, TODAY, NOW))
                    .isEqualTo(new Outcome.Refused(Refusal.NOT_THE_UNIT));
        }
    }

    @Example
    void itGoesToTheOneThatIsProposedWhereThatOneAnswersForIt() {
        Round tax = round(facts(TAX_CARD), List.of());

        Decision decision = decided(tax, request(tax, HandOverReason.NOT_OURS, new Proposed(TAX, null)))
                .decision();

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Route.class, route -> assertThat(route.body()).isEqualTo(TAX));
        assertThat(decision.why().reasons())
                .extracting(Reason::code)
                .startsWith(ReasonCode.HANDED_OVER, ReasonCode.ANSWERS_AS_PROPOSED);
    }

    @Example
    void itDoesNotGoToOneThatIsProposedWithoutAnsweringForIt() {
        Round unknown = round(facts(null), List.of());

        Decision decision = decided(unknown, request(unknown, HandOverReason.NOT_OURS, new Proposed(TAX, null)))
                .decision();

        assertThat(decision).isInstanceOf(Decision.Triage.class);
        assertThat(decision.why().reasons()).extracting(Reason::code).contains(ReasonCode.TRIAGE_NOBODY_ELSE);
    }

    @Example
    void whatSeveralHaveToAnswerGoesToAPerson() {
        Round tax = round(facts(TAX_CARD), List.of());

        assertThat(decided(tax, request(tax, HandOverReason.NEEDS_SEVERAL, new Proposed(TAX, null)))
                        .decision())
                .isInstanceOf(Decision.Triage.class);
    }

    @Example
    void marksAndWordsAndThemesTellWhatMayBeConfidential() {
        Confidentiality confidential = TestData.RULES.on(TODAY).handOver().confidential();
        ConceptId health = new ConceptId("https://psi.norge.no/los/tema/helse-og-omsorg");

        assertThat(confidential.mayBeIn("Ring meg på [PHONE].", List.of())).isTrue();
        assertThat(confidential.mayBeIn("Etter kreftbehandlingen kom brevet.", List.of()))
                .isTrue();
        assertThat(confidential.mayBeIn("Skjemaet er tungvint.", List.of(health)))
                .isTrue();
        assertThat(confidential.mayBeIn("Skjemaet for skattekort er tungvint å fylle ut.", List.of(TAX_CARD)))
                .isFalse();
        assertThat(confidential.mayBeIn("", List.of())).isFalse();
    }

    private static Round decided(Round current, HandOverRequest request) {
        Outcome outcome = POLICY.decide(current, request, DIRECTORY, TODAY, NOW);
        assertThat(outcome)
                .isInstanceOf(Outcome.Decided.class)
                .isEqualTo(POLICY.decide(current, request, DIRECTORY, TODAY, NOW));
        return ((Outcome.Decided) outcome).round();
    }

    private static HandOverRequest request(Round current, HandOverReason reason, @Nullable Proposed proposed) {
        Decision.Route has = (Decision.Route) current.decision();
        return new HandOverRequest(ID, current.number(), has.body(), has.unit(), reason, proposed);
    }

    private static Round round(Facts facts, List<Candidate> candidates) {
        Explanation why =
                new Explanation(List.of(Reason.of(ReasonCode.WITHDRAWN)), candidates, Map.of("directory", "1"), 1);
        return Round.first(ID, 0, facts, new Decision.Route(NAV, CONTACT_CENTRE, TODAY.plusDays(7), why), NOW);
    }

    private static Facts facts(@Nullable ConceptId theme) {
        return new Facts(NAV, null, "WEB", null, Language.NB, Kind.QUESTION, theme, NOW, false);
    }

    private static Facts facts(Facts like, boolean sensitive) {
        return new Facts(NAV, null, "WEB", like.municipality(), Language.NB, like.kind(), like.theme(), NOW, sensitive);
    }

    @Provide
    Arbitrary<Round> rounds() {
        Arbitrary<@Nullable ConceptId> themes = Arbitraries.of(TestData.VOCABULARY.concepts())
                .map(concept -> concept.id())
                .injectNull(0.2);
        Arbitrary<List<Candidate>> candidates = Combinators.combine(
                        Arbitraries.of(units()), Arbitraries.doubles().between(0, 1))
                .as((unit, score) -> new Candidate(
                        unit.body(),
                        java.util.Objects.requireNonNull(unit.unit()),
                        score,
                        Basis.THEME,
                        Reason.of(ReasonCode.WITHDRAWN)))
                .list()
                .ofMaxSize(5);
        return Combinators.combine(themes, candidates).as((theme, others) -> round(facts(theme), others));
    }

    @Provide
    Arbitrary<List<Asking>> askings() {
        Arbitrary<@Nullable Proposed> proposed = Arbitraries.of(units()).injectNull(0.2);
        return Combinators.combine(Arbitraries.of(HandOverReason.class), proposed)
                .as(Asking::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static List<Proposed> units() {
        return DIRECTORY.bodies().stream()
                .flatMap(
                        (Body body) -> body.units().stream().map((Unit unit) -> new Proposed(body.number(), unit.id())))
                .toList();
    }
}
