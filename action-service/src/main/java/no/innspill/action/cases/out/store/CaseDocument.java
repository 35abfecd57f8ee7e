package no.innspill.action.cases.out.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.innspill.action.cases.application.Place;
import no.innspill.action.cases.domain.BodyId;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Facts;
import no.innspill.action.cases.domain.Owner;
import no.innspill.action.cases.domain.Priority;
import no.innspill.action.cases.domain.Rationale;
import no.innspill.action.cases.domain.UnitId;
import no.innspill.support.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A case as it is stored.
 *
 * @param deadline as in ISO 8601: a day is no point in time
 * @param lists the lists of the queue that it is in, see {@link Lists}
 * @param place where it stands in them, see {@link Place}
 * @param version changes only in an update that has the old one in its filter
 * @param history only there where it is asked for
 */
@Document(CaseDocument.COLLECTION)
record CaseDocument(
        @Id String id,
        String body,
        String unit,
        Facts facts,
        RationaleDocument rationale,
        @Nullable String deadline,
        Instant openedAt,
        StatusDocument status,
        List<String> lists,
        String place,
        long version,
        @Nullable List<ChangeDocument> history,
        @Nullable List<OutgoingEvent> outbox,
        @Nullable Instant outboxSince) {

    static final String COLLECTION = "cases";

    /** A new case with the event that tells of it. */
    static CaseDocument from(Case opened, OutgoingEvent told, Instant now) {
        return new CaseDocument(
                opened.id().toString(),
                opened.owner().body().value(),
                opened.owner().unit().value(),
                opened.facts(),
                RationaleDocument.from(opened.rationale()),
                opened.deadline() == null ? null : opened.deadline().toString(),
                opened.openedAt(),
                StatusDocument.from(opened.status()),
                Lists.of(opened.status()),
                Place.of(opened).value(),
                opened.version(),
                List.of(ChangeDocument.opened(opened.openedAt())),
                List.of(told),
                now);
    }

    /** What it has yet to tell. */
    List<OutgoingEvent> events() {
        return outbox == null ? List.of() : outbox;
    }

    Case toDomain() {
        return new Case(
                CaseId.of(id),
                new Owner(new BodyId(body), new UnitId(unit)),
                facts,
                rationale.toDomain(),
                deadline == null ? null : LocalDate.parse(deadline),
                openedAt,
                status.toDomain(),
                version);
    }

    /**
     * Why it is here. Parameters are a list, as their names are not ours to choose and a field's name has rules; priority and tags are absent where no
     * rule said any.
     */
    record RationaleDocument(
            int round,
            List<ReasonDocument> reasons,
            double confidence,
            @Nullable Priority priority,
            @Nullable List<String> tags) {

        static RationaleDocument from(Rationale rationale) {
            return new RationaleDocument(
                    rationale.round(),
                    rationale.reasons().stream().map(ReasonDocument::from).toList(),
                    rationale.confidence(),
                    rationale.priority() == Priority.NORMAL ? null : rationale.priority(),
                    rationale.tags().isEmpty() ? null : rationale.tags());
        }

        Rationale toDomain() {
            return new Rationale(
                    round,
                    reasons.stream().map(ReasonDocument::toDomain).toList(),
                    confidence,
                    priority == null ? Priority.NORMAL : priority,
                    tags == null ? List.of() : tags);
        }
    }

    record ReasonDocument(String code, List<ParameterDocument> parameters) {

        static ReasonDocument from(Rationale.Reason reason) {
            return new ReasonDocument(
                    reason.code(),
                    reason.parameters().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(entry -> new ParameterDocument(entry.getKey(), entry.getValue()))
                            .toList());
        }

        Rationale.Reason toDomain() {
            return new Rationale.Reason(
                    code,
                    parameters.stream().collect(Collectors.toMap(ParameterDocument::name, ParameterDocument::value)));
        }
    }

    record ParameterDocument(String name, String value) {}
}
