package no.innspill.routing.domain.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.BodyLevel;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.Held;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.UnitId;
import org.jspecify.annotations.Nullable;

/** The units that a case can be handed over to: none that has refused it, and of what is sensitive none of another body. */
final class OtherUnits {

    private static final double SHOWN_AS_PROPOSED = 0.5;
    private static final double ANSWERS = 0.9;

    private final Round current;
    private final HandOverRequest request;
    private final Passage passage;
    private final Directory directory;
    private final Vocabulary vocabulary;
    private final LocalDate today;

    OtherUnits(
            Round current,
            HandOverRequest request,
            Passage passage,
            Directory directory,
            Vocabulary vocabulary,
            LocalDate today) {
        this.current = current;
        this.request = request;
        this.passage = passage;
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.today = today;
    }

    /** A unit, and the sentence that says why it. */
    record Chosen(Candidate candidate, ReasonCode why) {}

    /** The one that was proposed, if it answers for what this is about: by the directory, or as another unit of the body that asks. */
    Optional<Chosen> proposed() {
        HandOverRequest.Proposed proposed = request.proposed();
        if (proposed == null) {
            return Optional.empty();
        }
        UnitId named = proposed.unit();
        Optional<Chosen> answers = answering(proposed)
                .findFirst()
                .map(held -> new Chosen(
                        candidate(held.body(), held.responsibility().unit(), ANSWERS), ReasonCode.ANSWERS_AS_PROPOSED));
        return answers.or(() -> named != null
                        && proposed.body().equals(request.body())
                        && request.reason() == HandOverReason.ANOTHER_UNIT
                ? mayGet(proposed).map(body -> new Chosen(candidate(body, named, ANSWERS), ReasonCode.WITHIN_THE_BODY))
                : Optional.empty());
    }

    /** The others that it could have gone to, the surest first. */
    List<Candidate> left() {
        return current.decision().why().candidates().stream()
                .filter(candidate -> candidate.basis() != Basis.PROPOSED)
                .filter(candidate -> mayGet(candidate.unit())
                        .filter(body -> body.number().equals(candidate.body()))
                        .isPresent())
                .filter(this::fits)
                .sorted(Comparator.comparing(Candidate::score, Comparator.reverseOrder()))
                .toList();
    }

    /** Those that a person is shown: the one that was proposed first, whether it answers for it or not. */
    List<Candidate> shown() {
        List<Candidate> shown = new ArrayList<>();
        HandOverRequest.Proposed proposed = request.proposed();
        Optional<Candidate> first = proposed().map(Chosen::candidate);
        if (first.isEmpty() && proposed != null) {
            UnitId named = proposed.unit();
            first = named == null
                    ? Optional.empty()
                    : mayGet(proposed).map(body -> candidate(body, named, SHOWN_AS_PROPOSED));
        }
        first.ifPresent(shown::add);
        current.decision().why().candidates().stream()
                .filter(candidate -> mayGet(candidate.unit()).isPresent())
                .filter(candidate ->
                        shown.stream().noneMatch(there -> there.unit().equals(candidate.unit())))
                .forEach(shown::add);
        shown.sort(Comparator.comparing(Candidate::score, Comparator.reverseOrder()));
        return shown;
    }

    private Stream<Held> answering(HandOverRequest.Proposed proposed) {
        ConceptId theme = current.facts().theme();
        String service = current.facts().service();
        Optional<Area> place = place();
        Stream<Held> byService = service == null
                ? Stream.empty()
                : directory.forService(current.facts().submittedBy(), new ServiceId(service), today).stream();
        Stream<Held> byTheme = theme == null || vocabulary.concept(theme).isEmpty()
                ? Stream.empty()
                : vocabulary.path(theme).stream()
                        .flatMap(wider ->
                                directory.forTheme(wider, proposed.body(), place.orElse(null), today).stream());
        return Stream.concat(byService, byTheme)
                .filter(held -> held.body().number().equals(proposed.body()))
                .filter(held -> proposed.unit() == null
                        || proposed.unit().equals(held.responsibility().unit()))
                .filter(held -> place.map(where -> serves(held, where))
                        .orElse(held.responsibility().area() == null))
                .filter(held -> mayGet(held.responsibility().unit()).isPresent());
    }

    private static boolean serves(Held held, Area where) {
        Area narrower = held.responsibility().area();
        return held.body().serves(where) && (narrower == null || narrower.contains(where));
    }

    private Optional<Area> place() {
        String municipality = current.facts().municipality();
        return municipality != null
                ? Optional.of(new Area(municipality))
                : directory.body(current.facts().submittedBy()).map(Body::area);
    }

    private Optional<Body> mayGet(HandOverRequest.Proposed proposed) {
        @Nullable UnitId unit = proposed.unit();
        return unit == null
                ? Optional.empty()
                : mayGet(unit).filter(body -> body.number().equals(proposed.body()));
    }

    private Optional<Body> mayGet(UnitId unit) {
        return directory
                .bodyOfOpen(unit, today)
                .filter(body -> !unit.equals(request.unit()) && !passage.refused(body.number(), unit))
                .filter(body -> !current.facts().sensitive()
                        || body.number().equals(current.facts().submittedBy()));
    }

    /** Whether it is another such unit as the asker means. */
    private boolean fits(Candidate candidate) {
        boolean own = candidate.body().equals(request.body());
        return switch (request.reason()) {
            case NOT_OURS -> !own;
            case ANOTHER_UNIT -> own;
            case ANOTHER_LEVEL ->
                !own && level(candidate).isPresent() && !level(candidate).equals(ownLevel());
            case NEEDS_SEVERAL, OTHER -> true;
        };
    }

    private Optional<BodyLevel> level(Candidate candidate) {
        return directory.body(candidate.body()).map(Body::level);
    }

    private Optional<BodyLevel> ownLevel() {
        return directory.body(request.body()).map(Body::level);
    }

    private Candidate candidate(Body body, UnitId unit, double score) {
        Reason why = Reason.of(ReasonCode.PROPOSED, request.unit().value());
        return new Candidate(body.number(), unit, score, Basis.PROPOSED, why);
    }
}
