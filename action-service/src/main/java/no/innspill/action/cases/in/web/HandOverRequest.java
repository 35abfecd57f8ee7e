package no.innspill.action.cases.in.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.innspill.action.cases.application.Bodies;
import no.innspill.action.cases.domain.BodyId;
import no.innspill.action.cases.domain.BodyNames;
import no.innspill.action.cases.domain.HandOver;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.UnitId;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import org.jspecify.annotations.Nullable;

/** A request to hand a case over as a system sends it: {@code reason}, and if wanted {@code body}, {@code unit} and {@code note}. */
record HandOverRequest(HandOver asked, String note) {

    /** Never the words: what is printed ends in a log. */
    @Override
    public String toString() {
        return "HandOverRequest[" + asked + "]";
    }

    /**
     * Reads a request.
     *
     * @throws ProblemException that names every field that is not right
     */
    static HandOverRequest read(HttpServletRequest request, Bodies bodies) {
        JsonFields fields = JsonFields.of(request);
        Optional<HandOver.Reason> reason = fields.take(
                "reason",
                "One of not-ours, another-level, another-unit, needs-several, other.",
                text -> QueueAddress.read(HandOver.Reason.class, text));
        Optional<BodyNames> body = fields.takeIfThere(
                "body", "The organisation number of a body in the directory.", text -> body(text, bodies));
        Optional<UnitId> unit = fields.takeIfThere(
                "unit",
                "The id of a unit of the body.",
                text -> Optional.of(text).filter(UnitId::isOne).map(UnitId::new));
        Optional<String> note = fields.takeIfThere(
                "note",
                "Up to 2000 characters.",
                text -> Optional.of(Note.tidy(text)).filter(tidy -> tidy.length() <= Note.LONGEST));
        fields.end();
        return new HandOverRequest(
                new HandOver(reason.orElseThrow(), proposed(body.orElse(null), unit.orElse(null))), note.orElse(""));
    }

    private static HandOver.@Nullable Proposed proposed(@Nullable BodyNames body, @Nullable UnitId unit) {
        if (unit != null && (body == null || !body.units().containsKey(unit))) {
            throw new ProblemException(
                    StandardProblem.INVALID,
                    "The directory has no such unit of that body.",
                    List.of(new InvalidField("/unit", "unknown", "The id of a unit of the body in body.")));
        }
        return body == null ? null : new HandOver.Proposed(body.id(), unit);
    }

    private static Optional<BodyNames> body(String number, Bodies bodies) {
        try {
            return bodies.find(new BodyId(number));
        } catch (IllegalArgumentException noBody) {
            return Optional.empty();
        }
    }
}
