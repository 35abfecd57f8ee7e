package no.innspill.reporting.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.reporting.directory.Body;
import no.innspill.reporting.directory.Directory;
import no.innspill.reporting.figures.FiguresRequest.Read;
import no.innspill.reporting.rollup.ReportState;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The figures as JSON. Asked for again with the same ETag, they cost one look at how far the report has come. */
@RestController
class FiguresApi {

    private final Figures figures;
    private final Directory directory;
    private final ReportState state;
    private final Clock clock;

    FiguresApi(Figures figures, Directory directory, ReportState state, Clock clock) {
        this.figures = figures;
        this.directory = directory;
        this.state = state;
        this.clock = clock;
    }

    @GetMapping("/api/v1/figures")
    ResponseEntity<FiguresAnswer> figures(
            @RequestParam MultiValueMap<String, String> parameters, Caller caller, WebRequest request) {
        Read.Question question = switch (FiguresRequest.read(parameters, Cell.dayOf(clock.instant()))) {
            case Read.Question asked -> asked;
            case Read.Wrong wrong ->
                throw new ProblemException(
                        StandardProblem.INVALID, "The question can't be answered as it stands.", wrong.errors());
        };
        Set<String> bodies = Viewer.of(caller)
                .bodies(question.only().get(Dimension.BODY))
                .orElseThrow(() -> new ProblemException(
                        StandardProblem.FORBIDDEN, "You can see the figures of the body that you belong to."));
        ReportState.Version version = state.now();
        String tag = "W/\"%s-%s-%s\"".formatted(version.tag(), question.to(), String.join(".", bodies));
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).headers(headers(tag)).build();
        }
        return ResponseEntity.ok().headers(headers(tag)).body(answer(question, bodies, version.changedAt()));
    }

    private FiguresAnswer answer(Read.Question question, Set<String> bodies, @Nullable Instant changedAt) {
        UnitTree units = UnitTree.of(directoryOf(bodies));
        FiguresQuery query = query(question, bodies, units);
        List<Figures.Answer> answers = figures.ask(query, List.of(List.of(), query.by()));
        Figures.Answer.Rows total = rows(answers.getFirst());
        Figures.Answer.Rows rows = rows(answers.getLast());
        return FiguresAnswer.of(query, bodies, total.total(), rows.rows(), units, changedAt);
    }

    private List<Body> directoryOf(Set<String> bodies) {
        return bodies.isEmpty()
                ? directory.bodies()
                : bodies.stream().flatMap(body -> directory.body(body).stream()).toList();
    }

    private static FiguresQuery query(Read.Question question, Set<String> bodies, UnitTree units) {
        FiguresQuery query = new FiguresQuery(question.from(), question.to(), question.by(), Map.of());
        for (Map.Entry<Dimension, String> narrowing : question.only().entrySet()) {
            Dimension dimension = narrowing.getKey();
            String value = narrowing.getValue();
            query = query.only(dimension, dimension == Dimension.UNIT ? units.withAllBelow(value) : Set.of(value));
        }
        return bodies.isEmpty() ? query : query.only(Dimension.BODY, bodies);
    }

    private static Figures.Answer.Rows rows(Figures.Answer answer) {
        return switch (answer) {
            case Figures.Answer.Rows rows -> rows;
            case Figures.Answer.TooMany tooMany ->
                throw new ProblemException(
                        StandardProblem.INVALID,
                        "The answer would have more than " + tooMany.most() + " rows.",
                        List.of(new InvalidField(
                                "by", "too-many-rows", "Fewer dimensions, a shorter period, or one body or unit.")));
        };
    }

    private static HttpHeaders headers(String tag) {
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(tag);
        headers.setCacheControl(CacheControl.noCache().cachePrivate());
        headers.setVary(List.of(HttpHeaders.AUTHORIZATION));
        return headers;
    }
}
