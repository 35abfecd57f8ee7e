package no.innspill.routing.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.innspill.classification.Classification;
import no.innspill.classification.language.Language;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.application.Decisions.Told;
import no.innspill.routing.application.rules.RulesInForce;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.application.vocabulary.InForce;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.Facts;
import no.innspill.routing.domain.decision.Feedback;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Passage;
import no.innspill.routing.domain.decision.Reason;
import no.innspill.routing.domain.decision.ReasonCode;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.decision.RuleBook;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.rules.BoundRules;
import no.innspill.routing.domain.rules.RuleSet;
import no.innspill.routing.domain.rules.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Decides to whom what came in goes, once for each piece of feedback however often it comes. */
@Service
public class RouteFeedback {

    private static final double THEME_OF_WORDS = 0.5;

    private final CurrentDirectory directory;
    private final CurrentVocabulary vocabulary;
    private final RulesInForce rulesInForce;
    private final Decisions decisions;
    private final TriageTexts texts;
    private final RuleBook rules;
    private final Clock clock;

    RouteFeedback(
            CurrentDirectory directory,
            CurrentVocabulary vocabulary,
            RulesInForce rulesInForce,
            Decisions decisions,
            TriageTexts texts,
            RuleBook rules,
            Clock clock) {
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.rulesInForce = rulesInForce;
        this.decisions = decisions;
        this.texts = texts;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Routes a batch. The words of what goes to triage are kept before the decision is, so that nobody finds a decision without them;
     * what was decided before is left alone, with or without words.
     */
    public void route(Collection<Incoming> batch) {
        Set<FeedbackId> known = decisions.known(batch.stream().map(Incoming::id).toList());
        Directory current = directory.current();
        InForce inForce = vocabulary.current();
        List<Told> rounds = new ArrayList<>();
        List<TriageTexts.Text> kept = new ArrayList<>();
        for (Incoming incoming : batch) {
            if (!known.contains(incoming.id())) {
                Round round = decide(incoming, current, inForce);
                rounds.add(new Told(round, incoming.causeId(), incoming.traceparent(), incoming.place()));
                if (round.decision() instanceof Decision.Triage) {
                    kept.add(text(incoming));
                }
            }
        }
        if (!rounds.isEmpty()) {
            texts.keep(kept);
            decisions.addFirst(rounds);
        }
    }

    /** Forgets the words of what was erased. That something was decided stays, without them. */
    public void erase(Collection<FeedbackId> ids) {
        if (!ids.isEmpty()) {
            decisions.forgetWords(ids);
            texts.delete(ids);
        }
    }

    /** What would be decided about it now, and nothing else: nobody learns of it, and nothing is switched off for it. */
    public Decision consider(Incoming incoming) {
        return consider(incoming, vocabulary.current());
    }

    /** The same with another vocabulary. */
    public Decision consider(Incoming incoming, InForce draft) {
        return consider(incoming, draft, found -> rulesInForce.bindUnwatched(incoming.words(), found));
    }

    /** The same with other rules. */
    public Decision consider(Incoming incoming, RuleSet draft) {
        return consider(
                incoming,
                vocabulary.current(),
                found -> new BoundRules(draft, draft.see(incoming.words(), found.name()), Set.of(), Watch.NONE));
    }

    /** The same with another directory, as if it had come in on another day. */
    public Decision consider(Incoming incoming, Directory draft, LocalDate day) {
        InForce inForce = vocabulary.current();
        Classification found = inForce.classifier().classify(incoming.words(), incoming.page(), incoming.signals());
        BoundRules bound =
                rulesInForce.bindUnwatched(incoming.words(), found.language().value());
        return inForce.policy().consider(feedback(incoming).on(day), draft, found, bound);
    }

    private Decision consider(Incoming incoming, InForce inForce, Function<Language, BoundRules> binding) {
        Classification found = inForce.classifier().classify(incoming.words(), incoming.page(), incoming.signals());
        BoundRules bound = binding.apply(found.language().value());
        return inForce.policy().consider(feedback(incoming), directory.current(), found, bound);
    }

    /** Decides once: what a later step asks of a correction is the same round. */
    Round decide(Incoming incoming) {
        return decide(incoming, directory.current(), vocabulary.current());
    }

    private Round decide(Incoming incoming, Directory current, InForce inForce) {
        Classification found = inForce.classifier().classify(incoming.words(), incoming.page(), incoming.signals());
        Feedback feedback = feedback(incoming);
        BoundRules bound = rulesInForce.bind(incoming.words(), found.language().value());
        Decision decision = inForce.policy().decide(feedback, current, found, bound);
        decision.why().reasons().forEach(this::tellOfGoneUnit);
        return Round.first(
                        incoming.id(),
                        incoming.revision(),
                        facts(incoming, found, theme(found, feedback, current)),
                        decision,
                        clock.instant())
                .with(Passage.of(mayBeConfidential(incoming, found, inForce)));
    }

    /** Whether a person has to send it if it is to leave the body. */
    boolean mayBeConfidential(Incoming incoming) {
        InForce inForce = vocabulary.current();
        Classification found = inForce.classifier().classify(incoming.words(), incoming.page(), incoming.signals());
        return mayBeConfidential(incoming, found, inForce);
    }

    private boolean mayBeConfidential(Incoming incoming, Classification found, InForce inForce) {
        List<ConceptId> path = found.theme()
                .map(theme -> inForce.vocabulary().path(theme.concept().value()))
                .orElse(List.of());
        LocalDate day = LocalDate.ofInstant(incoming.receivedAt(), Norway.TIME);
        return incoming.sensitive() || rules.on(day).handOver().confidential().mayBeIn(incoming.words(), path);
    }

    private static Feedback feedback(Incoming incoming) {
        String service = incoming.service();
        String page = incoming.page();
        String municipality = incoming.municipality();
        return new Feedback(
                incoming.submittedBy(),
                service == null ? null : new ServiceId(service),
                page == null ? null : PagePrefix.of(page).orElse(null),
                municipality == null ? null : new Area(municipality),
                incoming.sensitive(),
                LocalDate.ofInstant(incoming.receivedAt(), Norway.TIME),
                incoming.circumstances());
    }

    private void tellOfGoneUnit(Reason reason) {
        if (reason.code() == ReasonCode.RULE_UNIT_GONE) {
            Map<String, String> what = reason.parameters();
            rulesInForce.gone(
                    what.getOrDefault("rule", ""),
                    Integer.parseInt(what.getOrDefault("line", "1")),
                    what.getOrDefault("missing", ""));
        }
    }

    private static Facts facts(Incoming incoming, Classification found, @Nullable ConceptId theme) {
        return new Facts(
                incoming.submittedBy(),
                incoming.service(),
                incoming.channel(),
                incoming.municipality(),
                found.language().value(),
                found.kind().best().value(),
                theme,
                incoming.receivedAt(),
                incoming.sensitive());
    }

    /** What the words are about; where they do not say it surely, what the named service is about. */
    private static @Nullable ConceptId theme(Classification found, Feedback feedback, Directory current) {
        ServiceId service = feedback.service();
        @Nullable
        ConceptId ofWords = found.theme().map(theme -> theme.concept().value()).orElse(null);
        boolean sure = found.theme()
                .filter(theme -> theme.concept().confidence() >= THEME_OF_WORDS)
                .isPresent();
        if (sure || service == null) {
            return ofWords;
        }
        @Nullable
        ConceptId ofService = current.inCharge(feedback.submittedBy(), feedback.receivedOn())
                .flatMap(body -> body.service(service))
                .filter(offered -> offered.validity().on(feedback.receivedOn()))
                .map(no.innspill.routing.domain.directory.Service::theme)
                .orElse(null);
        return ofService == null ? ofWords : ofService;
    }

    TriageTexts.Text text(Incoming incoming) {
        return new TriageTexts.Text(
                incoming.id(), incoming.text(), incoming.whatMatters(), incoming.page(), clock.instant());
    }
}
