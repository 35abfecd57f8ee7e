package no.innspill.routing.in.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.innspill.routing.application.simulation.SimulateRouting;
import no.innspill.routing.domain.simulation.Simulation;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tries drafts on past feedback, and gives the reports. */
@RestController
@RequestMapping("/api/v1/simulations")
class SimulationApi {
    private static final int MOST = 50;

    private final SimulateRouting simulate;

    SimulationApi(SimulateRouting simulate) {
        this.simulate = simulate;
    }

    @GetMapping
    SimulationJson.ListJson list() {
        return new SimulationJson.ListJson(
                simulate.drafts().stream().map(SimulationJson.DraftJson::of).toList(),
                simulate.newest(MOST).stream().map(SimulationJson::of).toList());
    }

    @PostMapping
    ResponseEntity<SimulationJson> begin(Caller caller, @RequestBody SimulationRequest request) {
        Simulation begun = switch (request.read()) {
            case SimulationRequest.Read.Wrong(var errors) -> throw invalid(errors);
            case SimulationRequest.Read.Good(var draft, var span) ->
                simulate.begin(draft, span, caller.subject(), caller.name())
                        .orElseThrow(() -> invalid(List.of(
                                new InvalidField("/draft", "unknown", "One of those that GET lists as drafts."))));
        };
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/simulations/" + begun.id()))
                .body(SimulationJson.of(begun));
    }

    @GetMapping("/{id}")
    SimulationJson one(@PathVariable String id) {
        return SimulationJson.of(simulate.find(id(id)).orElseThrow(ProblemException::notFound));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String id) {
        Simulation simulation = simulate.find(id(id)).orElseThrow(ProblemException::notFound);
        if (!simulate.cancel(simulation.id())) {
            throw new ProblemException(StandardProblem.CONFLICT, "It is over already.");
        }
    }

    /** An id out of an address. */
    static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException none) {
            throw ProblemException.notFound();
        }
    }

    private static ProblemException invalid(List<InvalidField> errors) {
        return new ProblemException(StandardProblem.INVALID, "The simulation can't begin so.", errors);
    }
}
