package no.innspill.routing.in.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innspill.routing.application.Decisions.Earlier;
import no.innspill.routing.application.Decisions.History;
import no.innspill.routing.application.TriageTexts.Text;
import no.innspill.routing.domain.decision.Candidate;
import no.innspill.routing.domain.decision.Change;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.Facts;
import no.innspill.routing.domain.decision.Reason;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.directory.UnitId;
import org.jspecify.annotations.Nullable;

/** Decisions as the API gives them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class DecisionJson {

    private DecisionJson() {}

    /** What waits in triage, the oldest first. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListJson(List<ItemJson> items, @Nullable String next) {}

    /** Something that waits, with its words when they are there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemJson(
            RoundJson decision,
            @Nullable String text,
            @Nullable String whatMatters,
            @Nullable String page) {

        static ItemJson of(TriageItems.Item item, Wording.Page words) {
            Text text = item.words().orElse(null);
            return new ItemJson(
                    RoundJson.of(item.round(), List.of(), words),
                    text == null ? null : text.text(),
                    text == null ? null : text.whatMatters(),
                    text == null ? null : text.page());
        }

        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "ItemJson[]";
        }
    }

    /** A round with its explanation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoundJson(
            String feedbackId,
            int round,
            String outcome,
            @Nullable String body,
            @Nullable String unit,
            @Nullable String deadline,
            @Nullable String priority,
            @Nullable List<String> tags,
            @Nullable ChannelJson channel,
            FactsJson facts,
            Instant decidedAt,
            ExplanationJson explanation,
            @Nullable List<Earlier> earlier) {

        static RoundJson of(History history, Wording.Page words) {
            return of(history.now(), history.earlier(), words);
        }

        static RoundJson of(Round round, List<Earlier> earlier, Wording.Page words) {
            Decision.@Nullable Route route = round.decision() instanceof Decision.Route found ? found : null;
            return new RoundJson(
                    round.id().toString(),
                    round.number(),
                    DecisionJson.outcome(round.decision()),
                    route == null ? null : route.body().value(),
                    route == null ? null : route.unit().value(),
                    route == null ? null : route.deadline().toString(),
                    round.decision().handling().priority().map(Enum::name).orElse(null),
                    round.decision().handling().tags().isEmpty()
                            ? null
                            : round.decision().handling().tags(),
                    round.decision() instanceof Decision.Redirect redirect
                            ? new ChannelJson(
                                    redirect.channel().purpose().name(),
                                    words.name(redirect.channel().names()),
                                    redirect.channel().address())
                            : null,
                    FactsJson.of(round.facts()),
                    round.decidedAt(),
                    ExplanationJson.of(round.decision(), words),
                    earlier.isEmpty() ? null : earlier);
        }
    }

    /** The right channel for what is no feedback. */
    record ChannelJson(String purpose, String name, String address) {}

    /** What was found out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FactsJson(
            String submittedBy,
            @Nullable String service,
            String channel,
            @Nullable String municipality,
            String language,
            String kind,
            @Nullable String theme,
            Instant receivedAt) {

        static FactsJson of(Facts facts) {
            return new FactsJson(
                    facts.submittedBy().value(),
                    facts.service(),
                    facts.channel(),
                    facts.municipality(),
                    facts.language().name(),
                    facts.kind().name(),
                    facts.theme() == null ? null : facts.theme().value(),
                    facts.receivedAt());
        }
    }

    /** Why, for machines and in the words of the caller's language. */
    record ExplanationJson(
            List<ReasonJson> reasons,
            List<CandidateJson> candidates,
            Map<String, String> versions,
            double confidence,
            List<ChangeJson> changes) {

        static ExplanationJson of(Decision decision, Wording.Page words) {
            return new ExplanationJson(
                    decision.why().reasons().stream()
                            .map(reason -> ReasonJson.of(reason, words))
                            .toList(),
                    decision.why().candidates().stream()
                            .map(candidate -> CandidateJson.of(candidate, words))
                            .toList(),
                    decision.why().versions(),
                    decision.why().confidence(),
                    decision.why().changes().stream()
                            .map(change -> ChangeJson.of(change, words))
                            .toList());
        }
    }

    /** What would have led elsewhere. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeJson(
            String code,
            Map<String, String> parameters,
            String outcome,
            @Nullable String unit,
            String text) {

        static ChangeJson of(Change change, Wording.Page words) {
            UnitId unit = change.then().unit();
            return new ChangeJson(
                    change.code().code(),
                    change.parameters(),
                    change.then().outcome(),
                    unit == null ? null : unit.value(),
                    words.change(change));
        }

        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "ChangeJson[" + code + "]";
        }
    }

    /** A reason. */
    record ReasonJson(String code, Map<String, String> parameters, String text) {
        static ReasonJson of(Reason reason, Wording.Page words) {
            return new ReasonJson(reason.code().code(), reason.parameters(), words.reason(reason));
        }

        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "ReasonJson[" + code + "]";
        }
    }

    /** A unit that it could go to. */
    record CandidateJson(String body, String unit, String name, double score, ReasonJson why) {
        static CandidateJson of(Candidate candidate, Wording.Page words) {
            return new CandidateJson(
                    candidate.body().value(),
                    candidate.unit().value(),
                    words.unit(candidate.unit()),
                    candidate.score(),
                    ReasonJson.of(candidate.why(), words));
        }
    }

    static String outcome(Decision decision) {
        return switch (decision) {
            case Decision.Route _ -> "ROUTED";
            case Decision.Triage _ -> "TRIAGE";
            case Decision.Redirect _ -> "REDIRECTED";
            case Decision.Withdrawn _ -> "WITHDRAWN";
        };
    }
}
