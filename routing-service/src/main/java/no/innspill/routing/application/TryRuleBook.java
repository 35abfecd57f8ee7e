package no.innspill.routing.application;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innspill.classification.Classification;
import no.innspill.classification.Kind;
import no.innspill.classification.KindFound;
import no.innspill.classification.Level;
import no.innspill.classification.Signals;
import no.innspill.classification.Signs;
import no.innspill.classification.ThemeFound;
import no.innspill.classification.language.Found;
import no.innspill.classification.language.Language;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.application.rules.TryBook;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.domain.decision.Circumstances;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.Feedback;
import no.innspill.routing.domain.decision.ReasonCode;
import no.innspill.routing.domain.decision.RightChannel;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.rules.Book;
import no.innspill.routing.domain.rules.BoundRules;
import no.innspill.routing.domain.rules.Example;
import no.innspill.routing.domain.rules.Fact;
import no.innspill.routing.domain.rules.RuleSet;
import no.innspill.routing.domain.rules.TextQueries;
import no.innspill.routing.domain.rules.Watch;
import no.innspill.routing.domain.rules.books.TestResult;
import org.springframework.stereotype.Component;

/** Tries examples as real feedback is decided: with the classifier, the policy and the directory in force, and the rules of a draft. */
@Component
class TryRuleBook implements TryBook {

    private final CurrentDirectory directory;
    private final CurrentVocabulary vocabulary;
    private final TextQueries queries;
    private final Clock clock;

    TryRuleBook(CurrentDirectory directory, CurrentVocabulary vocabulary, TextQueries queries, Clock clock) {
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public TestResult examples(Book book) {
        List<TestResult.Outcome> outcomes = new ArrayList<>();
        try (RuleSet rules = RuleSet.of("draft", book, queries)) {
            for (Example example : book.examples()) {
                outcomes.add(outcome(example, decision(example, rules)));
            }
        }
        return new TestResult(outcomes);
    }

    private Decision decision(Example example, RuleSet rules) {
        Classification found = given(example, vocabulary.current().classifier().classify(example.text(), Signals.NONE));
        String language = found.language().value().name();
        BoundRules bound = new BoundRules(rules, rules.see(example.text(), language), Set.of(), Watch.NONE);
        return vocabulary.current().policy().consider(feedback(example), directory.current(), found, bound);
    }

    private Feedback feedback(Example example) {
        LocalDateTime received =
                example.received().orElseGet(() -> LocalDateTime.ofInstant(clock.instant(), Norway.TIME));
        Circumstances how = new Circumstances(
                example.fact(Fact.CHANNEL).orElse("WEB"),
                example.fact(Fact.FOUND_IT).orElse(null),
                example.fact(Fact.ROLE).orElse(null),
                example.fact(Fact.STEP).orElse(null),
                List.of(),
                example.facts().getOrDefault(Fact.RATING, Set.of()),
                received);
        return new Feedback(
                new OrganisationNumber(example.body()),
                example.fact(Fact.SERVICE).map(ServiceId::new).orElse(null),
                example.fact(Fact.PAGE).flatMap(PagePrefix::of).orElse(null),
                example.fact(Fact.AREA).map(Area::new).orElse(null),
                example.fact(Fact.SENSITIVE).isPresent(),
                received.toLocalDate(),
                how);
    }

    /** What an example gives is certain; the rest is found in its text. */
    private static Classification given(Example example, Classification found) {
        Optional<Kind> kind = example.fact(Fact.KIND).map(Kind::valueOf);
        Optional<ConceptId> theme = example.fact(Fact.THEME)
                .or(() -> example.fact(Fact.THEME_UNDER))
                .map(ConceptId::new);
        Optional<Language> language = example.fact(Fact.LANGUAGE).map(Language::valueOf);
        Optional<Level> level = example.fact(Fact.LEVEL).map(Level::valueOf);
        Classification given = found;
        if (kind.isPresent()) {
            given = given.withKind(
                    new KindFound(new Found<>(kind.get(), 1), Map.of(kind.get(), 1.0), Optional.empty(), List.of()));
        }
        if (theme.isPresent()) {
            given = given.withTheme(theme.map(id -> new ThemeFound(new Found<>(id, 1), List.of(), List.of())));
        }
        if (language.isPresent()) {
            given = given.withLanguage(new Found<>(language.get(), 1));
        }
        Optional<Signs.Severity> severity = example.fact(Fact.SEVERITY).map(Signs.Severity::valueOf);
        if (severity.isPresent()) {
            given = given.withSeverity(new Found<>(severity.get(), 1));
        }
        return level.isPresent() ? given.withLevel(level.map(of -> new Found<>(of, 1))) : given;
    }

    private static TestResult.Outcome outcome(Example example, Decision decision) {
        Example.Expected expected = example.expected();
        String actual = written(decision);
        boolean byRule = decision.why().reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.BY_RULE);
        boolean held = expected.noRule()
                ? !byRule
                : expected.goal()
                                .map(goal -> goal(decision).equals(goal.written()))
                                .orElse(true)
                        && (expected.priority() == null
                                || decision.handling()
                                        .priority()
                                        .filter(expected.priority()::equals)
                                        .isPresent())
                        && (expected.workingDays() == null
                                || decision.handling().workingDays().orElse(-1) == expected.workingDays())
                        && decision.handling().tags().containsAll(expected.tags());
        return new TestResult.Outcome(
                example.place().line(), held, expected.written(), byRule || !expected.noRule() ? actual : "no rule");
    }

    private static String written(Decision decision) {
        return goal(decision) + decision.handling().written();
    }

    private static String goal(Decision decision) {
        return switch (decision) {
            case Decision.Route route -> "unit \"" + route.unit().value() + "\"";
            case Decision.Triage _, Decision.Withdrawn _ -> "triage";
            case Decision.Redirect redirect ->
                redirect.channel().purpose() == RightChannel.Purpose.APPEAL ? "redirect to appeal" : "redirect to help";
        };
    }
}
