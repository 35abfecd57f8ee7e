package no.innspill.routing.in.vocabulary;

import java.util.List;
import java.util.Optional;
import no.innspill.routing.application.RouteFeedback;
import no.innspill.routing.application.simulation.Deciding;
import no.innspill.routing.application.simulation.Drafts;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.application.vocabulary.KeepVocabulary;
import no.innspill.routing.domain.simulation.DraftKind;
import no.innspill.routing.domain.simulation.DraftRef;
import org.springframework.stereotype.Component;

/** Versions of the vocabulary that are not in force, to be tried on past feedback. */
@Component
class VocabularyDrafts implements Drafts {

    private static final int MOST_LISTED = 20;

    private final KeepVocabulary keep;
    private final CurrentVocabulary current;
    private final RouteFeedback route;

    VocabularyDrafts(KeepVocabulary keep, CurrentVocabulary current, RouteFeedback route) {
        this.keep = keep;
        this.current = current;
        this.route = route;
    }

    @Override
    public DraftKind kind() {
        return DraftKind.VOCABULARY;
    }

    @Override
    public List<Named> list() {
        long inForce = keep.state().inForce();
        return keep.newest(MOST_LISTED).stream()
                .filter(version -> version.number() != inForce)
                .map(version -> new Named(
                        new DraftRef(kind(), String.valueOf(version.number())),
                        version.label() + " " + version.source()))
                .toList();
    }

    @Override
    public Optional<Deciding> deciding(String id) {
        return id.matches("\\d{1,9}")
                ? current.draft(Long.parseLong(id)).map(draft -> incoming -> route.consider(incoming, draft))
                : Optional.empty();
    }
}
