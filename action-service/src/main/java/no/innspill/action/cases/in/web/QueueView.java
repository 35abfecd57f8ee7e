package no.innspill.action.cases.in.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.action.cases.application.Desk;
import no.innspill.action.cases.application.Queue;
import no.innspill.action.cases.application.Queue.Listing;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Kind;
import no.innspill.action.cases.domain.Language;
import no.innspill.action.cases.domain.Priority;
import no.innspill.action.cases.domain.Status;
import no.innspill.action.cases.domain.UnitId;
import no.innspill.action.cases.domain.Words;
import no.innspill.redaction.Marked;
import org.jspecify.annotations.Nullable;

/**
 * The queue as its page shows it.
 *
 * @param address of this page, for asking for it again
 * @param next the address of the next page; none at the end
 * @param start the address of the first page; none on it
 */
record QueueView(
        String address,
        String list,
        boolean filtered,
        String unfiltered,
        List<Tab> tabs,
        List<Row> rows,
        @Nullable String next,
        @Nullable String start) {

    private static final int BEGINNING = 180;

    /** One of the lists, with how many cases it has. */
    record Tab(String list, String address, String count, boolean current) {}

    /**
     * A case in a list.
     *
     * @param beginning of what was said; none while it is not here
     * @param language of the words, by its ISO 639-1 code
     * @param replied whether the one who spoke up has written, and waits for the unit
     * @param priority none where it is as most have it
     * @param unit none where the reader has only one
     * @param worker who has it or had it; none while nobody has
     */
    record Row(
            String id,
            List<Marked.Piece> beginning,
            Kind kind,
            @Nullable String theme,
            @Nullable String service,
            @Nullable String language,
            String received,
            Wording.Deadline deadline,
            boolean replied,
            @Nullable String priority,
            boolean high,
            List<String> tags,
            @Nullable String unit,
            @Nullable String worker,
            boolean mine,
            @Nullable String outcome) {}

    /** What the filter can be set to. */
    record Choices(List<Choice> kinds, List<Choice> languages, List<Choice> themes, List<Choice> units) {}

    /** One of the values that a filter can have. */
    record Choice(String value, String words, boolean chosen) {}

    static QueueView of(
            QueueAddress address,
            Desk desk,
            String me,
            Queue.Page page,
            Queue.Counts counts,
            Map<CaseId, Words> texts,
            Set<CaseId> replied,
            Wording.Page words) {
        return new QueueView(
                address.toString(),
                QueueAddress.written(address.listing()),
                address.filtered(),
                address.unfiltered().toString(),
                List.of(
                        tab(address, Listing.UNASSIGNED, counts.unassigned()),
                        tab(address, Listing.MINE, counts.mine()),
                        tab(address, Listing.UNIT, counts.unit()),
                        tab(address, Listing.RESOLVED, counts.resolved())),
                page.cases().stream()
                        .map(found -> row(
                                found,
                                desk,
                                me,
                                texts.getOrDefault(found.id(), new Words.Awaited()),
                                replied.contains(found.id()),
                                words))
                        .toList(),
                page.next() == null ? null : address.from(page.next()).toString(),
                address.after() == null ? null : address.from(null).toString());
    }

    private static Tab tab(QueueAddress address, Listing listing, int count) {
        return new Tab(
                QueueAddress.written(listing),
                address.on(listing).toString(),
                count >= Queue.COUNTED_TO ? Queue.COUNTED_TO - 1 + "+" : String.valueOf(count),
                listing == address.listing());
    }

    private static Row row(Case found, Desk desk, String me, Words said, boolean replied, Wording.Page words) {
        String worker = switch (found.status()) {
            case Status.Open _, Status.Withdrawn _, Status.Left _ -> null;
            case Status.HandingOver going -> going.by().name();
            case Status.Assigned assigned -> assigned.worker().name();
            case Status.Resolved resolved -> resolved.by().name();
        };
        boolean mine = found.status() instanceof Status.Assigned assigned
                && assigned.worker().subject().equals(me);
        String outcome = switch (found.status()) {
            case Status.Resolved resolved -> words.say("action.outcome." + resolved.outcome());
            case Status.Withdrawn _ -> words.say("action.outcome.withdrawn");
            case Status.HandingOver _ -> words.say("action.case.standing.HANDING_OVER");
            case Status.Left _ -> words.say("action.case.standing.LEFT");
            case Status.Open _, Status.Assigned _ -> null;
        };
        return new Row(
                found.id().toString(),
                beginning(said, words),
                found.facts().kind(),
                words.theme(found.facts().theme()),
                words.service(found.facts().service()),
                found.facts().language() == Language.UNKNOWN || !(said instanceof Words.Present)
                        ? null
                        : QueueAddress.written(found.facts().language()),
                words.day(found.facts().receivedAt()),
                words.deadline(found.deadline(), outcome != null),
                replied,
                found.rationale().priority() == Priority.NORMAL
                        ? null
                        : words.say("action.priority." + found.rationale().priority()),
                found.rationale().priority() == Priority.HIGH,
                found.rationale().tags(),
                desk.units().size() > 1 ? words.unit(found.owner().unit()) : null,
                worker,
                mine,
                outcome);
    }

    private static List<Marked.Piece> beginning(Words said, Wording.Page words) {
        if (!(said instanceof Words.Present present)) {
            return List.of();
        }
        String text = present.text() != null ? present.text() : present.whatMatters();
        return text == null ? List.of() : words.marked(Marked.beginning(text, BEGINNING));
    }

    static Choices choices(QueueAddress address, Desk desk, List<String> themes, Wording.Page words) {
        return new Choices(
                Arrays.stream(Kind.values())
                        .filter(kind -> kind != Kind.UNKNOWN)
                        .map(kind -> choice(
                                QueueAddress.written(kind),
                                words.say("action.kind." + kind),
                                kind == address.filter().kind()))
                        .toList(),
                Arrays.stream(Language.values())
                        .filter(language -> language != Language.UNKNOWN)
                        .map(language -> choice(
                                QueueAddress.written(language),
                                words.say("action.language." + language),
                                language == address.filter().language()))
                        .toList(),
                themes.stream()
                        .map(theme -> choice(
                                theme,
                                String.valueOf(words.theme(theme)),
                                theme.equals(address.filter().theme())))
                        .toList(),
                desk.units().size() < 2
                        ? List.of()
                        : desk.units().stream()
                                .sorted()
                                .map((UnitId unit) ->
                                        choice(unit.value(), words.unit(unit), unit.equals(address.unit())))
                                .toList());
    }

    private static Choice choice(String value, String words, boolean chosen) {
        return new Choice(value, words, chosen);
    }
}
