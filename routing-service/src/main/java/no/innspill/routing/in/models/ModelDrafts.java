package no.innspill.routing.in.models;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.classification.statistics.LinearModel;
import no.innspill.routing.application.RouteFeedback;
import no.innspill.routing.application.learning.KeepModels;
import no.innspill.routing.application.models.CurrentModel;
import no.innspill.routing.application.simulation.Deciding;
import no.innspill.routing.application.simulation.Drafts;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.application.vocabulary.InForce;
import no.innspill.routing.domain.learning.ModelVersion;
import no.innspill.routing.domain.simulation.DraftKind;
import no.innspill.routing.domain.simulation.DraftRef;
import org.springframework.stereotype.Component;

/** Models that are not in force, to be tried on past feedback. */
@Component
class ModelDrafts implements Drafts {

    private static final int MOST_LISTED = 20;

    private final KeepModels keep;
    private final CurrentModel models;
    private final CurrentVocabulary current;
    private final RouteFeedback route;

    ModelDrafts(KeepModels keep, CurrentModel models, CurrentVocabulary current, RouteFeedback route) {
        this.keep = keep;
        this.models = models;
        this.current = current;
        this.route = route;
    }

    @Override
    public DraftKind kind() {
        return DraftKind.MODEL;
    }

    @Override
    public List<Named> list() {
        long inForce = keep.state().inForce();
        Stream<Long> learnt =
                keep.newest(MOST_LISTED).stream().filter(ModelVersion::isReady).map(ModelVersion::number);
        return Stream.concat(learnt, Stream.of(ModelVersion.SHIPPED))
                .filter(number -> number != inForce)
                .map(number -> new Named(new DraftRef(kind(), String.valueOf(number)), keep.label(number)))
                .toList();
    }

    @Override
    public Optional<Deciding> deciding(String id) {
        return id.matches("\\d{1,9}") ? models.draft(Long.parseLong(id)).map(this::deciding) : Optional.empty();
    }

    private Deciding deciding(LinearModel model) {
        InForce draft = current.with(model);
        return incoming -> route.consider(incoming, draft);
    }
}
