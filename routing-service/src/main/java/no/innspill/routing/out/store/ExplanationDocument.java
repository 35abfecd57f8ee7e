package no.innspill.routing.out.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.routing.domain.decision.Basis;
import no.innspill.routing.domain.decision.Candidate;
import no.innspill.routing.domain.decision.Change;
import no.innspill.routing.domain.decision.Explanation;
import no.innspill.routing.domain.decision.Reason;
import no.innspill.routing.domain.decision.ReasonCode;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;
import org.jspecify.annotations.Nullable;

/** Why it was decided so, as it is stored: codes, ids and figures. */
record ExplanationDocument(
        List<ReasonDocument> reasons,
        List<CandidateDocument> candidates,
        Map<String, String> versions,
        double confidence,
        @Nullable List<ChangeDocument> changes) {

    static ExplanationDocument from(Explanation why) {
        return new ExplanationDocument(
                why.reasons().stream().map(ReasonDocument::from).toList(),
                why.candidates().stream().map(CandidateDocument::from).toList(),
                why.versions(),
                why.confidence(),
                why.changes().isEmpty()
                        ? null
                        : why.changes().stream().map(ChangeDocument::from).toList());
    }

    Explanation toDomain() {
        return new Explanation(
                reasons.stream().flatMap(ReasonDocument::toDomain).toList(),
                candidates.stream().flatMap(CandidateDocument::toDomain).toList(),
                versions,
                confidence,
                changes == null
                        ? List.of()
                        : changes.stream().flatMap(ChangeDocument::toDomain).toList());
    }

    /**
     * What would have led elsewhere.
     *
     * @param outcome where it would have gone
     */
    record ChangeDocument(
            String code,
            Map<String, String> parameters,
            String outcome,
            @Nullable String unit) {

        static ChangeDocument from(Change change) {
            UnitId unit = change.then().unit();
            return new ChangeDocument(
                    change.code().code(),
                    change.parameters(),
                    change.then().outcome(),
                    unit == null ? null : unit.value());
        }

        /** What another version of the service wrote, and this one has no sentence for, is passed over. */
        Stream<Change> toDomain() {
            return Change.Code.ofCode(code)
                    .filter(known -> new HashSet<>(known.parameters()).equals(parameters.keySet()))
                    .map(known -> new Change(
                            known, parameters, new Change.Then(outcome, unit == null ? null : new UnitId(unit))))
                    .stream();
        }
    }

    record ReasonDocument(String code, Map<String, String> parameters) {

        static ReasonDocument from(Reason reason) {
            return new ReasonDocument(reason.code().code(), reason.parameters());
        }

        /** A reason that another version of the service wrote, and this one has no sentence for, is passed over. */
        Stream<Reason> toDomain() {
            Optional<ReasonCode> known = ReasonCode.ofCode(code)
                    .filter(found -> new HashSet<>(found.parameters()).equals(parameters.keySet()));
            return known.map(found -> new Reason(found, parameters)).stream();
        }
    }

    record CandidateDocument(String body, String unit, double score, String basis, ReasonDocument why) {

        static CandidateDocument from(Candidate candidate) {
            return new CandidateDocument(
                    candidate.body().value(),
                    candidate.unit().value(),
                    candidate.score(),
                    candidate.basis().name(),
                    ReasonDocument.from(candidate.why()));
        }

        Stream<Candidate> toDomain() {
            return why.toDomain()
                    .map(reason -> new Candidate(
                            new OrganisationNumber(body), new UnitId(unit), score, Basis.valueOf(basis), reason));
        }
    }
}
