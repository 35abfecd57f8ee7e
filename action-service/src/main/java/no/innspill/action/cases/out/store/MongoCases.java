package no.innspill.action.cases.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.action.cases.application.CaseFile;
import no.innspill.action.cases.application.Cases;
import no.innspill.action.cases.application.Desk;
import no.innspill.action.cases.application.OpenCases.Asked;
import no.innspill.action.cases.application.Place;
import no.innspill.action.cases.application.Queue;
import no.innspill.action.cases.application.Queue.Listing;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Change;
import no.innspill.action.cases.domain.Decision;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.OpeningPolicy.Round;
import no.innspill.action.cases.domain.UnitId;
import no.innspill.action.cases.out.events.CaseEvents;
import no.innspill.action.cases.out.store.CaseDocument.RationaleDocument;
import no.innspill.support.messaging.OutgoingEvent;
import no.innspill.support.outbox.Outbox;
import no.innspill.support.outbox.OutboxRelays;
import no.innspill.support.tracing.EventTracing;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Cases in MongoDB, each with its events in its outbox. */
@Component
final class MongoCases implements Cases {

    private static final int MOST_THEMES = 200;

    private final MongoTemplate mongo;
    private final OutboxRelays relays;
    private final EventTracing tracing;
    private final Clock clock;

    MongoCases(MongoTemplate mongo, OutboxRelays relays, EventTracing tracing, Clock clock) {
        this.mongo = mongo;
        this.relays = relays;
        this.tracing = tracing;
        this.clock = clock;
    }

    @Override
    public Map<CaseId, Case> known(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return mongo
                .find(
                        withoutHistory(query(where("_id")
                                .in(ids.stream().map(CaseId::toString).toList()))),
                        CaseDocument.class)
                .stream()
                .map(CaseDocument::toDomain)
                .collect(Collectors.toMap(Case::id, Function.identity()));
    }

    @Override
    public boolean open(SequencedCollection<Asked> opened) {
        Instant now = clock.instant();
        List<CaseDocument> documents = opened.stream()
                .flatMap(asked -> asked.round() instanceof Round.ToUnit(Case fresh)
                        ? Stream.of(CaseDocument.from(
                                fresh, CaseEvents.opened(fresh, asked.causeId(), asked.traceparent()), now))
                        : Stream.empty())
                .toList();
        return relays.insert(CaseDocument.COLLECTION, documents, CaseDocument::events) == documents.size();
    }

    @Override
    public Optional<Case> find(CaseId id, Desk desk) {
        return Optional.ofNullable(
                        mongo.findOne(withoutHistory(query(at(desk).and("_id").is(id.toString()))), CaseDocument.class))
                .map(CaseDocument::toDomain);
    }

    @Override
    public Optional<CaseFile> file(CaseId id, Desk desk) {
        return Optional.ofNullable(mongo.findOne(query(at(desk).and("_id").is(id.toString())), CaseDocument.class))
                .map(found -> CaseFile.ofOwner(
                        found.toDomain(),
                        found.history() == null
                                ? List.of()
                                : found.history().stream()
                                        .map(ChangeDocument::toDomain)
                                        .toList()));
    }

    /** The version in the filter turns a lost update into a refusal that the caller can read. */
    @Override
    public boolean save(Decision.Changed changed) {
        Case now = changed.now();
        OutgoingEvent told = CaseEvents.changed(changed, tracing.current());
        Update update = new Update()
                .set("status", StatusDocument.from(now.status()))
                .set("lists", Lists.of(now.status()))
                .set("place", Place.of(now).value())
                .set("version", now.version())
                .push("history", ChangeDocument.from(changed.change()));
        if (changed.change() instanceof Change.Moved || changed.change() instanceof Change.Left) {
            move(update, now);
        }
        boolean saved = mongo.updateFirst(
                                query(where("_id")
                                        .is(now.id().toString())
                                        .and("version")
                                        .is(changed.before().version())),
                                Outbox.append(update, List.of(told), clock.instant()),
                                CaseDocument.class)
                        .getMatchedCount()
                == 1;
        if (saved) {
            relays.nudge(CaseDocument.COLLECTION);
        }
        return saved;
    }

    private static void move(Update update, Case now) {
        update.set("body", now.owner().body().value())
                .set("unit", now.owner().unit().value())
                .set("facts", now.facts())
                .set("rationale", RationaleDocument.from(now.rationale()))
                .set("openedAt", now.openedAt());
        LocalDate deadline = now.deadline();
        if (deadline == null) {
            update.unset("deadline");
        } else {
            update.set("deadline", deadline.toString());
        }
    }

    @Override
    public void eraseNotes(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<String> cases = ids.stream().map(CaseId::toString).toList();
        mongo.updateMulti(
                query(where("_id").in(cases).and("status.reason").exists(true)),
                new Update().set("status.reason", Note.ERASED.text()),
                CaseDocument.class);
        mongo.updateMulti(
                query(where("_id").in(cases).and("history.reason").exists(true)),
                new Update()
                        .set("history.$[noted].reason", Note.ERASED.text())
                        .filterArray(where("noted.reason").exists(true)),
                CaseDocument.class);
    }

    @Override
    public Queue.Page page(Queue.Query asked) {
        boolean newestFirst = asked.listing() == Listing.RESOLVED;
        Criteria wanted = listed(asked.desk(), asked.listing(), asked.filter(), asked.worker());
        if (asked.after() != null) {
            String after = asked.after().value();
            wanted = newestFirst
                    ? wanted.and("place").lt(after)
                    : wanted.and("place").gt(after);
        }
        List<Case> found = mongo
                .find(
                        withoutHistory(query(wanted))
                                .with(Sort.by(newestFirst ? Sort.Direction.DESC : Sort.Direction.ASC, "place"))
                                .limit(asked.size() + 1),
                        CaseDocument.class)
                .stream()
                .map(CaseDocument::toDomain)
                .toList();
        return found.size() <= asked.size()
                ? new Queue.Page(found, null)
                : new Queue.Page(found.subList(0, asked.size()), Place.of(found.get(asked.size() - 1)));
    }

    @Override
    public Queue.Counts counts(Desk desk, Queue.Filter filter, String worker) {
        return new Queue.Counts(
                count(desk, Listing.UNASSIGNED, filter, worker),
                count(desk, Listing.MINE, filter, worker),
                count(desk, Listing.UNIT, filter, worker),
                count(desk, Listing.RESOLVED, filter, worker));
    }

    private int count(Desk desk, Listing listing, Queue.Filter filter, String worker) {
        Query counted = query(listed(desk, listing, filter, worker)).limit(Queue.COUNTED_TO);
        return Math.toIntExact(mongo.count(counted, CaseDocument.class));
    }

    @Override
    public List<String> themes(Desk desk) {
        return mongo
                .findDistinct(
                        query(listed(desk, Listing.UNIT, Queue.Filter.NONE, "")),
                        "facts.theme",
                        CaseDocument.class,
                        String.class)
                .stream()
                .sorted()
                .limit(MOST_THEMES)
                .toList();
    }

    private static Criteria listed(Desk desk, Listing listing, Queue.Filter filter, String worker) {
        Criteria wanted = at(desk).and("lists").is(Lists.of(listing, worker));
        if (filter.kind() != null) {
            wanted = wanted.and("facts.kind").is(filter.kind());
        }
        if (filter.language() != null) {
            wanted = wanted.and("facts.language").is(filter.language());
        }
        if (filter.theme() != null) {
            wanted = wanted.and("facts.theme").is(filter.theme());
        }
        return wanted;
    }

    private static Criteria at(Desk desk) {
        return where("body")
                .is(desk.body().value())
                .and("unit")
                .in(desk.units().stream().map(UnitId::value).sorted().toList());
    }

    private static Query withoutHistory(Query query) {
        query.fields().exclude("history", Outbox.EVENTS);
        return query;
    }
}
