package no.innspill.routing.in.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.innspill.routing.application.Decisions;
import no.innspill.routing.application.Decisions.Place;
import no.innspill.routing.application.TriageTexts;
import no.innspill.routing.application.TriageTexts.Text;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.triage.LookAlikes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits in a body's triage, with its words. */
@Component
final class TriageItems {

    /** How many of the oldest are looked through for such as are alike. */
    private static final int COMPARED = 200;

    private final Decisions decisions;
    private final TriageTexts texts;

    TriageItems(Decisions decisions, TriageTexts texts) {
        this.decisions = decisions;
        this.texts = texts;
    }

    /**
     * Something that waits.
     *
     * @param words nothing when they were erased, or never said
     */
    record Item(Round round, Optional<Text> words) {}

    /** A part of the list, and where the next begins. */
    record Part(List<Item> items, @Nullable Place next) {}

    Part part(OrganisationNumber body, @Nullable Place after, int size) {
        List<Round> rounds = decisions.triage(body, after, size + 1);
        boolean more = rounds.size() > size;
        List<Round> shown = more ? rounds.subList(0, size) : rounds;
        Map<FeedbackId, Text> words = texts.of(shown.stream().map(Round::id).toList());
        List<Item> items = shown.stream()
                .map(round -> new Item(round, Optional.ofNullable(words.get(round.id()))))
                .toList();
        return new Part(items, more ? Place.of(shown.getLast()) : null);
    }

    /** One that waits in the body's triage. */
    Optional<Item> one(FeedbackId id, OrganisationNumber body) {
        return decisions
                .find(id)
                .filter(round -> round.facts().submittedBy().equals(body))
                .filter(round -> round.decision() instanceof Decision.Triage)
                .map(round -> new Item(
                        round, Optional.ofNullable(texts.of(List.of(id)).get(id))));
    }

    /** The first that waits. */
    Optional<FeedbackId> first(OrganisationNumber body) {
        return decisions.triage(body, null, 1).stream().map(Round::id).findFirst();
    }

    /** What waits in the body and says about the same as one that does, among the oldest. */
    List<Item> alike(Item one, OrganisationNumber body) {
        Map<FeedbackId, Item> waiting = new LinkedHashMap<>();
        part(body, null, COMPARED)
                .items()
                .forEach(item -> waiting.put(item.round().id(), item));
        waiting.putIfAbsent(one.round().id(), one);
        return LookAlikes.of(one.round().id(), said(waiting.values())).stream()
                .map(id -> Objects.requireNonNull(waiting.get(id)))
                .toList();
    }

    /** How many others that wait each is like. */
    Map<FeedbackId, Integer> alike(OrganisationNumber body) {
        return LookAlikes.counts(said(part(body, null, COMPARED).items()));
    }

    private static Map<FeedbackId, String> said(Collection<Item> items) {
        Map<FeedbackId, String> said = new LinkedHashMap<>();
        items.forEach(item -> said.put(
                item.round().id(),
                item.words()
                        .map(words -> String.join(
                                " ",
                                words.text() == null ? "" : words.text(),
                                words.whatMatters() == null ? "" : words.whatMatters()))
                        .orElse("")));
        return said;
    }

    int count(OrganisationNumber body, int upTo) {
        return decisions.triageCount(body, upTo);
    }
}
