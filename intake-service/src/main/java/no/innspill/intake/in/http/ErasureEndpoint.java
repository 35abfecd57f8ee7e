package no.innspill.intake.in.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innspill.intake.application.EraseFeedback;
import no.innspill.intake.application.EraseFeedback.OfPerson;
import no.innspill.intake.application.EraseFeedback.Outcome;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /api/v1/erasures}: a body has a piece erased that it handed in, or all pieces of a person by a way to reach them. Asking again
 * is answered alike; what the body has not handed in is not there.
 */
@RestController
class ErasureEndpoint {
    private static final String PATH = "/api/v1/erasures";
    private static final Set<String> FIELDS = Set.of("feedbackId", "externalId", "contact");
    private static final int MOST_BYTES = 4096;

    private final EraseFeedback eraseFeedback;

    ErasureEndpoint(EraseFeedback eraseFeedback) {
        this.eraseFeedback = eraseFeedback;
    }

    @Bean
    static AccessRule erasing() {
        return AccessRule.of(HttpMethod.POST, PATH, Permission.SUBMIT_FEEDBACK);
    }

    @PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Erased> erase(Caller caller, HttpServletRequest request) throws IOException {
        OrganisationNumber body = OwnPieces.body(caller);
        Fields fields = Fields.of(StrictJson.object(PieceBytes.read(request, MOST_BYTES)))
                .only(FIELDS);
        String id = fields.value("feedbackId", text -> text, "format", "Must be the id of a piece.");
        String externalId = fields.value("externalId", text -> text, "format", "Must be the sender's id of a piece.");
        Contact person = ContactReader.ofPerson(fields);
        if (FIELDS.stream().filter(fields::has).count() != 1) {
            fields.wrong("", "one-of", "Send one of feedbackId, externalId and contact.");
        }
        if (!fields.errors().isEmpty()) {
            throw Refusals.invalid(fields.errors());
        }
        if (person != null) {
            return ofPerson(eraseFeedback.erase(person, body));
        }
        FeedbackId piece = id != null ? OwnPieces.id(id) : OwnPieces.id(body, String.valueOf(externalId));
        return switch (eraseFeedback.erase(piece, body)) {
            case Outcome.Erased(var erased) -> ResponseEntity.ok(new Erased(List.of(erased.value())));
            case Outcome.Unknown() -> throw ProblemException.notFound();
            case Outcome.NotNow() -> throw ProblemException.unavailable("Ask again.", Refusals.SOON);
        };
    }

    private static ResponseEntity<Erased> ofPerson(OfPerson outcome) {
        return switch (outcome) {
            case OfPerson.Erased(var ids) ->
                ResponseEntity.ok(new Erased(ids.stream().map(FeedbackId::value).toList()));
            case OfPerson.NotAll() ->
                throw ProblemException.unavailable("Not all of it is erased yet. Ask again.", Refusals.SOON);
        };
    }

    /** What is erased. */
    record Erased(List<UUID> erased) {}
}
