package no.innspill.action.cases.in.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.innspill.action.cases.application.CaseFile;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.Change;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.Status;
import no.innspill.action.cases.domain.Words;
import no.innspill.action.cases.domain.Worker;
import org.jspecify.annotations.Nullable;

/** Cases as systems read them. What is absent is left out. */
final class CaseJson {

    private CaseJson() {}

    /** A page of the queue. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QueueJson(List<Summary> cases, @Nullable String next) {}

    /** A case in a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(
            String id,
            long version,
            String body,
            String unit,
            String status,
            @Nullable Worker worker,
            @Nullable String outcome,
            String kind,
            @Nullable String theme,
            @Nullable String service,
            String language,
            String channel,
            @Nullable String municipality,
            Instant receivedAt,
            Instant openedAt,
            @Nullable LocalDate deadline,
            String priority,
            @Nullable List<String> tags) {

        static Summary of(Case found) {
            return new Summary(
                    found.id().toString(),
                    found.version(),
                    found.owner().body().value(),
                    found.owner().unit().value(),
                    switch (found.status()) {
                        case Status.Open _ -> "open";
                        case Status.Assigned _ -> "assigned";
                        case Status.Resolved _ -> "resolved";
                        case Status.Withdrawn _ -> "withdrawn";
                        case Status.HandingOver _ -> "handing-over";
                        case Status.Left _ -> "left";
                    },
                    switch (found.status()) {
                        case Status.Open _, Status.Withdrawn _, Status.Left _ -> null;
                        case Status.HandingOver going -> going.by();
                        case Status.Assigned assigned -> assigned.worker();
                        case Status.Resolved resolved -> resolved.by();
                    },
                    found.status() instanceof Status.Resolved resolved
                            ? QueueAddress.written(resolved.outcome())
                            : null,
                    QueueAddress.written(found.facts().kind()),
                    found.facts().theme(),
                    found.facts().service(),
                    QueueAddress.written(found.facts().language()),
                    QueueAddress.written(found.facts().channel()),
                    found.facts().municipality(),
                    found.facts().receivedAt(),
                    found.openedAt(),
                    found.deadline(),
                    QueueAddress.written(found.rationale().priority()),
                    found.rationale().tags().isEmpty()
                            ? null
                            : found.rationale().tags());
        }
    }

    /** A case with what was said, why it is here and what happened to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Full(Summary summary, Said said, List<Why> reasons, List<Event> history) {

        static Full of(CaseFile file, Words words) {
            return new Full(
                    Summary.of(file.current()),
                    Said.of(words),
                    file.current().rationale().reasons().stream()
                            .map(reason -> new Why(reason.code(), reason.parameters()))
                            .toList(),
                    file.history().stream().map(Event::of).toList());
        }
    }

    /** A reason of routing's: a code with parameters. */
    record Why(String code, Map<String, String> parameters) {}

    /**
     * What was said. {@code state} is {@code there}, {@code awaited}, {@code withdrawn}, {@code withheld} or {@code erased};
     * {@code changedAt} is when the sender last corrected it, or took it back.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Said(
            String state,
            @Nullable Integer revision,
            @Nullable Instant changedAt,
            @Nullable String text,
            @Nullable String whatMatters,
            @Nullable String page,
            @Nullable String foundIt,
            @Nullable List<Words.Rating> ratings,
            @Nullable Boolean answerWanted) {

        static Said of(Words words) {
            return switch (words) {
                case Words.Awaited() -> new Said("awaited", null, null, null, null, null, null, null, null);
                case Words.Erased() -> new Said("erased", null, null, null, null, null, null, null, null);
                case Words.Withdrawn(var at) -> new Said("withdrawn", null, at, null, null, null, null, null, null);
                case Words.Withheld() -> new Said("withheld", null, null, null, null, null, null, null, null);
                case Words.Present present ->
                    new Said(
                            "there",
                            present.revision(),
                            present.correctedAt(),
                            present.text(),
                            present.whatMatters(),
                            present.page(),
                            present.foundIt() == null ? null : QueueAddress.written(present.foundIt()),
                            present.ratings(),
                            present.answerWanted());
            };
        }

        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Said[" + state + "]";
        }
    }

    /** Something that happened; {@code outcome} is the reason where it was asked to be handed over. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Event(
            String what,
            Instant at,
            @Nullable Worker by,
            @Nullable Worker to,
            @Nullable String outcome,
            @Nullable String note) {

        static Event of(Change change) {
            return switch (change) {
                case Change.Opened opened -> new Event("opened", opened.at(), null, null, null, null);
                case Change.Assigned assigned ->
                    new Event("assigned", assigned.at(), assigned.by(), assigned.to(), null, null);
                case Change.Withdrawn withdrawn -> new Event("withdrawn", withdrawn.at(), null, null, null, null);
                case Change.Released released -> new Event("released", released.at(), released.by(), null, null, null);
                case Change.Resolved resolved ->
                    new Event(
                            "resolved",
                            resolved.at(),
                            resolved.by(),
                            null,
                            QueueAddress.written(resolved.outcome()),
                            resolved.reason().text());
                case Change.AskedToHandOver asked ->
                    new Event(
                            "asked-to-hand-over",
                            asked.at(),
                            asked.by(),
                            null,
                            QueueAddress.written(asked.asked().reason()),
                            asked.note().map(Note::text).orElse(null));
                case Change.Left left -> new Event("left", left.at(), null, null, null, null);
                case Change.Moved moved -> new Event("moved", moved.at(), null, null, null, null);
                case Change.Reopened reopened -> new Event("reopened", reopened.at(), reopened.by(), null, null, null);
            };
        }
    }
}
