package no.innspill.intake.imports.in.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.Page;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Protection;
import no.innspill.intake.imports.application.Pieces;
import no.innspill.intake.imports.application.Pseudonyms;
import no.innspill.intake.imports.domain.Cell;
import no.innspill.intake.imports.domain.Refusal;
import no.innspill.intake.imports.domain.Row;
import no.innspill.intake.imports.domain.RowIds;
import no.innspill.intake.in.http.FeedbackReader;
import no.innspill.intake.in.http.StrictJson;
import no.innspill.redaction.Redactor;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads pieces with the API's own reader. */
@Component
final class JsonPieces implements Pieces {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BODY = "body";
    private static final String EXTERNAL_ID = "externalId";

    private final FeedbackReader reader;
    private final Redactor redactor;
    private final Protection protection;
    private final Pseudonyms pseudonyms;

    JsonPieces(FeedbackReader reader, Redactor redactor, Pseudonyms pseudonyms) {
        this.reader = reader;
        this.redactor = redactor;
        this.protection = new Protection(redactor);
        this.pseudonyms = pseudonyms;
    }

    @Override
    public Reading read(Map<String, Object> fields, OrganisationNumber body, Instant now) {
        return read(JSON.<ObjectNode>valueToTree(fields), body, now);
    }

    @Override
    public Reading read(String json, String idIfNone, OrganisationNumber body, Instant now) {
        try {
            ObjectNode piece = StrictJson.object(json);
            if (!piece.has(EXTERNAL_ID)) {
                piece.put(EXTERNAL_ID, idIfNone);
            }
            return read(piece, body, now);
        } catch (ProblemException unreadable) {
            return new Reading.Wrong(List.of(new Fault("", "json")));
        }
    }

    private Reading read(ObjectNode piece, OrganisationNumber body, Instant now) {
        if (!piece.has(BODY)) {
            piece.put(BODY, body.value());
        }
        return switch (reader.read(piece, now)) {
            case FeedbackReader.Result.Wrong(var errors) ->
                new Reading.Wrong(errors.stream().map(JsonPieces::fault).toList());
            case FeedbackReader.Result.Read(var feedback) -> new Reading.Read(feedback);
        };
    }

    private static Fault fault(InvalidField field) {
        return new Fault(field.field(), field.code());
    }

    @Override
    public Row row(int line, String json, OrganisationNumber body, Instant now) {
        try {
            ObjectNode piece = StrictJson.object(json);
            // how to reach somebody is never imported
            piece.remove("contact");
            piece.remove("answerWanted");
            return switch (read(piece, body, now)) {
                case Reading.Wrong(var faults) -> unreadable(line, faults.getFirst());
                case Reading.Read(var feedback) -> row(line, piece, feedback);
            };
        } catch (ProblemException unreadable) {
            return unreadable(line, new Fault("", "json"));
        }
    }

    private Row row(int line, ObjectNode piece, Feedback feedback) {
        ProtectedFeedback safe = protection.protect(feedback);
        put(piece, "service", safe.content().service());
        put(piece, "text", safe.content().text());
        put(piece, "whatMatters", safe.content().whatMatters());
        put(piece, "journeyStep", safe.content().journeyStep());
        Page page = safe.content().page();
        if (page != null && piece.get("page") instanceof ObjectNode node) {
            put(node, "address", page.address().value());
            put(node, "version", page.version());
        }
        for (int at = 0; at < safe.content().ratings().size(); at++) {
            if (piece.path("ratings").get(at) instanceof ObjectNode node) {
                put(node, "question", safe.content().ratings().get(at).question());
            }
        }
        if (piece.has(EXTERNAL_ID) && safe.content().senderId() == null) {
            String raw = piece.get(EXTERNAL_ID).stringValue();
            Cell cell = new Cell("", safe.takenOut(), pseudonyms.of(raw));
            new RowIds("", "", redactor).of(line, cell).ifPresent(id -> piece.put(EXTERNAL_ID, id));
        }
        return new Row.Piece(line, piece.toString(), safe.takenOut());
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    private static Row unreadable(int line, Fault fault) {
        List<String> known = new ArrayList<>(List.of(fault.pointer().split("/", -1)));
        // a name that nobody knows may be anything, a person's number too
        String field = fault.code().equals("unknown-field") || known.size() < 2 ? "" : known.get(1);
        return new Row.Unreadable(line, new Refusal(line, field, fault.code()));
    }
}
