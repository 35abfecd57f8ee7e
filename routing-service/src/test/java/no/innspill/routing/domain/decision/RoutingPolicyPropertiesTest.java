package no.innspill.routing.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import no.innspill.classification.Classification;
import no.innspill.classification.Danger;
import no.innspill.classification.Kind;
import no.innspill.classification.KindFound;
import no.innspill.classification.Level;
import no.innspill.classification.ThemeFound;
import no.innspill.classification.language.Found;
import no.innspill.classification.language.Language;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.in.files.TestData;

class RoutingPolicyPropertiesTest {

    private static final double REDIRECT =
            TestData.RULES.versions().getFirst().thresholds().redirect();

    @Property
    void everythingGetsOneDecisionAndAlwaysTheSame(
            @ForAll("feedback") Feedback feedback, @ForAll("classifications") Classification found) {
        Decision decision = TestData.POLICY.decide(feedback, TestData.DIRECTORY, found);
        assertThat(decision).isEqualTo(TestData.POLICY.decide(feedback, TestData.DIRECTORY, found));
        assertThat(decision.why().reasons()).isNotEmpty();
        assertThat(decision.why().versions()).containsKeys("directory", "policy");
        if (!(decision instanceof Decision.Route)) {
            assertThat(decision.why().candidates())
                    .isSortedAccordingTo(
                            Comparator.comparingDouble(Candidate::score).reversed());
        }
    }

    @Property
    void anAppealOrACallForHelpIsNeverRoutedAsFeedback(
            @ForAll("feedback") Feedback feedback,
            @ForAll("classifications") Classification found,
            @ForAll boolean appeal,
            @ForAll @DoubleRange(min = 0, max = 1) double confidence) {
        Kind kind = appeal ? Kind.APPEAL : Kind.CALL_FOR_HELP;
        KindFound urgent = new KindFound(
                new Found<>(kind, confidence), Map.of(kind, confidence), Optional.of(Danger.LIFE), List.of());
        Classification all =
                new Classification(found.language(), urgent, found.theme(), found.level(), found.versions());

        Decision decision = TestData.POLICY.decide(feedback, TestData.DIRECTORY, all);

        boolean suspected =
                confidence >= TestData.RULES.versions().getFirst().thresholds().suspect();
        assertThat(suspected && decision instanceof Decision.Route).isFalse();
        boolean known = TestData.DIRECTORY
                .inCharge(feedback.submittedBy(), feedback.receivedOn())
                .isPresent();
        if (confidence >= REDIRECT && (known || !appeal)) {
            assertThat(decision).isInstanceOf(Decision.Redirect.class);
        }
    }

    @Property
    void whoGetsItExistsAndHasTimeFromTheDayItCame(
            @ForAll("feedback") Feedback feedback, @ForAll("classifications") Classification found) {
        if (TestData.POLICY.decide(feedback, TestData.DIRECTORY, found) instanceof Decision.Route route) {
            assertThat(TestData.DIRECTORY.bodyOf(route.unit()))
                    .hasValueSatisfying(body -> assertThat(body.number()).isEqualTo(route.body()));
            assertThat(route.deadline()).isAfter(feedback.receivedOn());
            assertThat(WorkingDays.isWorkingDay(route.deadline())).isTrue();
        }
    }

    @Property
    void whatIsSaidUnderADutyOfSecrecyNeverLeavesTheBody(
            @ForAll("feedback") Feedback feedback, @ForAll("classifications") Classification found) {
        Decision decision = TestData.POLICY.decide(feedback, TestData.DIRECTORY, found);
        if (feedback.sensitive()) {
            assertThat(decision.why().candidates())
                    .allSatisfy(candidate -> assertThat(candidate.body()).isEqualTo(feedback.submittedBy()));
            if (decision instanceof Decision.Route route) {
                assertThat(route.body()).isEqualTo(feedback.submittedBy());
            }
        }
    }

    @Provide
    Arbitrary<Feedback> feedback() {
        List<OrganisationNumber> bodies = java.util.stream.Stream.concat(
                        TestData.BODIES.stream().map(body -> body.number()),
                        java.util.stream.Stream.of(new OrganisationNumber("974760673")))
                .toList();
        List<ServiceId> services = TestData.BODIES.stream()
                .flatMap(body -> body.services().stream())
                .map(service -> service.id())
                .distinct()
                .toList();
        Arbitrary<PagePrefix> pages = Arbitraries.of(
                        "nav.no", "nav.no/sykepenger/x", "trondheim.kommune.no/vei", "example.org/a", "politiet.no")
                .map(page -> PagePrefix.of(page).orElseThrow());
        Arbitrary<Area> areas = Arbitraries.of("3201", "5001", "5035", "5028", "1108", "0301", "4647")
                .map(Area::new);
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 3000)
                .map(day -> LocalDate.of(2020, 1, 1).plusDays(day));
        return Combinators.combine(
                        Arbitraries.of(bodies),
                        Arbitraries.of(services).injectNull(0.5),
                        pages.injectNull(0.5),
                        areas.injectNull(0.5),
                        Arbitraries.of(true, false),
                        days)
                .as(Feedback::new);
    }

    @Provide
    Arbitrary<Classification> classifications() {
        Arbitrary<Double> confidence = Arbitraries.doubles().between(0, 1);
        Arbitrary<KindFound> kinds = Combinators.combine(Arbitraries.of(Kind.class), confidence)
                .as((kind, sure) ->
                        new KindFound(new Found<>(kind, sure), Map.of(kind, sure), Optional.empty(), List.of()));
        Arbitrary<Optional<ThemeFound>> themes = Combinators.combine(
                        Arbitraries.of(TestData.VOCABULARY.concepts()).map(Concept::id), confidence)
                .as((concept, sure) -> new ThemeFound(new Found<>(concept, sure), List.of(), List.of()))
                .optional();
        Arbitrary<Optional<Found<Level>>> levels = Combinators.combine(Arbitraries.of(Level.class), confidence)
                .as((level, sure) -> new Found<>(level, sure))
                .optional();
        Arbitrary<Found<Language>> languages = Combinators.combine(Arbitraries.of(Language.class), confidence)
                .as((language, sure) -> new Found<>(language, sure));
        return Combinators.combine(languages, kinds, themes, levels)
                .as((language, kind, theme, level) -> new Classification(language, kind, theme, level, Map.of()));
    }
}
