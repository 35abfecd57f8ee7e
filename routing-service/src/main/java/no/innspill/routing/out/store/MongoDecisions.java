package no.innspill.routing.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.routing.application.Decisions;
import no.innspill.routing.application.WordsPlace;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.out.events.RoutingEvents;
import no.innspill.routing.out.store.DecisionDocument.EarlierDocument;
import no.innspill.support.outbox.Outbox;
import no.innspill.support.outbox.OutboxRelays;
import no.innspill.support.tracing.EventTracing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Decisions in MongoDB, each with its events in its outbox. */
@Component
final class MongoDecisions implements Decisions {

    private final MongoTemplate mongo;
    private final OutboxRelays relays;
    private final EventTracing tracing;
    private final Clock clock;

    MongoDecisions(MongoTemplate mongo, OutboxRelays relays, EventTracing tracing, Clock clock) {
        this.mongo = mongo;
        this.relays = relays;
        this.tracing = tracing;
        this.clock = clock;
    }

    @Override
    public Set<FeedbackId> known(Collection<FeedbackId> ids) {
        Query among =
                query(where("_id").in(ids.stream().map(FeedbackId::toString).toList()));
        among.fields().include("_id");
        return mongo.find(among, org.bson.Document.class, DecisionDocument.COLLECTION).stream()
                .map(found -> FeedbackId.of(found.getString("_id")))
                .collect(Collectors.toSet());
    }

    @Override
    public void addFirst(List<Told> rounds) {
        Instant now = clock.instant();
        List<DecisionDocument> documents = rounds.stream()
                .map(told -> DecisionDocument.first(
                        told.round(),
                        told.words(),
                        RoutingEvents.first(told.round(), told.causeId(), told.traceparent()),
                        now))
                .toList();
        // where one is there already, the first decision stands, as it should
        relays.insert(DecisionDocument.COLLECTION, documents, DecisionDocument::events);
    }

    /** The round in the filter turns a lost update into a refusal that the caller can read. */
    @Override
    public boolean replace(Round next, @Nullable String by) {
        Round before = Objects.requireNonNull(next.previous(), "a first round replaces nothing");
        Update update = new Update()
                .set("round", next.number())
                .set("revision", next.revision())
                .set("facts", FactsDocument.from(next.facts()))
                .set("goal", GoalDocument.from(next.decision()))
                .set("why", ExplanationDocument.from(next.decision().why()))
                .set("decidedAt", next.decidedAt())
                .push("earlier", EarlierDocument.from(before));
        CorrectionDocument correction = CorrectionDocument.from(before, next, by);
        if (correction != null) {
            update.push("corrections", correction).set("correctedAt", correction.at());
        }
        setOrUnset(update, "decidedBy", by);
        setOrUnset(update, "passage", PassageDocument.from(next.passage()));
        setOrUnset(update, "waiting", next.decision() instanceof Decision.Triage ? Waiting.of(next) : null);
        boolean replaced = mongo.updateFirst(
                                query(where("_id")
                                        .is(next.id().toString())
                                        .and("round")
                                        .is(before.number())),
                                Outbox.append(
                                        update, List.of(RoutingEvents.next(next, tracing.current())), clock.instant()),
                                DecisionDocument.class)
                        .getMatchedCount()
                == 1;
        if (replaced) {
            relays.nudge(DecisionDocument.COLLECTION);
        }
        return replaced;
    }

    @Override
    public Optional<Round> find(FeedbackId id) {
        return document(id).map(DecisionDocument::toDomain);
    }

    @Override
    public Optional<History> history(FeedbackId id) {
        return document(id)
                .map(found -> new History(
                        found.toDomain(),
                        found.earlier() == null
                                ? List.of()
                                : found.earlier().stream()
                                        .map(EarlierDocument::toDomain)
                                        .toList()));
    }

    @Override
    public List<Round> triage(OrganisationNumber body, @Nullable Place after, int most) {
        Query oldest = withoutOutbox(query(waiting(body, after)))
                .with(Sort.by("waiting"))
                .limit(most);
        return mongo.find(oldest, DecisionDocument.class).stream()
                .map(DecisionDocument::toDomain)
                .toList();
    }

    @Override
    public Optional<WordsPlace> wordsPlace(FeedbackId id) {
        Query place = query(where("_id").is(id.toString()));
        place.fields().include("words");
        return Optional.ofNullable(mongo.findOne(place, org.bson.Document.class, DecisionDocument.COLLECTION))
                .map(found -> found.get("words", org.bson.Document.class))
                .map(words -> new WordsPlace(words.getInteger("partition"), words.getLong("offset")));
    }

    @Override
    public void corrected(FeedbackId id, WordsPlace place, boolean confidential) {
        Update update = new Update().set("words.partition", place.partition()).set("words.offset", place.offset());
        if (confidential) {
            update.set("passage.confidential", true);
        }
        mongo.updateFirst(
                query(where("_id").is(id.toString()).and("words.offset").lt(place.offset())),
                update,
                DecisionDocument.class);
    }

    @Override
    public void forgetWords(Collection<FeedbackId> ids) {
        mongo.updateMulti(
                query(where("_id").in(ids.stream().map(FeedbackId::toString).toList())),
                new Update().unset("words"),
                DecisionDocument.class);
    }

    @Override
    public int triageCount(OrganisationNumber body, int upTo) {
        return Math.toIntExact(mongo.count(query(waiting(body, null)).limit(upTo), DecisionDocument.class));
    }

    private static void setOrUnset(Update update, String field, @Nullable Object value) {
        if (value == null) {
            update.unset(field);
        } else {
            update.set(field, value);
        }
    }

    private static Criteria waiting(OrganisationNumber body, @Nullable Place after) {
        return where("waiting").gt(Waiting.after(body, after)).lt(Waiting.end(body));
    }

    private Optional<DecisionDocument> document(FeedbackId id) {
        Query one = withoutOutbox(query(where("_id").is(id.toString())));
        return Optional.ofNullable(mongo.findOne(one, DecisionDocument.class));
    }

    private static Query withoutOutbox(Query query) {
        query.fields().exclude(Outbox.EVENTS);
        return query;
    }
}
