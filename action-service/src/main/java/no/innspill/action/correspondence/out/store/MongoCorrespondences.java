package no.innspill.action.correspondence.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.correspondence.application.Correspondences;
import no.innspill.action.correspondence.domain.Correspondence;
import no.innspill.action.correspondence.domain.Letter;
import no.innspill.action.correspondence.domain.WritingPolicy.Decision;
import no.innspill.action.correspondence.out.events.CaseMessagesEvents;
import no.innspill.action.correspondence.out.store.CorrespondenceDocument.ReplyDocument;
import no.innspill.action.correspondence.out.store.CorrespondenceDocument.SentDocument;
import no.innspill.support.messaging.OutgoingEvent;
import no.innspill.support.outbox.Outbox;
import no.innspill.support.outbox.OutboxRelays;
import no.innspill.support.tracing.EventTracing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Messages in MongoDB, those of a case in one document with the event that tells of them. */
@Component
final class MongoCorrespondences implements Correspondences {

    private final MongoTemplate mongo;
    private final OutboxRelays relays;
    private final EventTracing tracing;
    private final Clock clock;

    MongoCorrespondences(MongoTemplate mongo, OutboxRelays relays, EventTracing tracing, Clock clock) {
        this.mongo = mongo;
        this.relays = relays;
        this.tracing = tracing;
        this.clock = clock;
    }

    @Override
    public Correspondence of(CaseId id) {
        CorrespondenceDocument found = mongo.findOne(withoutOutbox(byId(id)), CorrespondenceDocument.class);
        return found == null ? Correspondence.none(id) : found.toDomain();
    }

    /** The count in the filter turns a lost update into a refusal that the caller can read. */
    @Override
    public boolean save(Decision.Sent sent) {
        Correspondence now = sent.now();
        begin(now.id());
        Letter.Sent written = now.sent().getLast();
        OutgoingEvent told = CaseMessagesEvents.of(sent.about(), now, written.at(), tracing.current());
        Update update = new Update().push("sent", SentDocument.from(written)).inc("sentCount", 1);
        boolean saved = update(
                open(now.id()).and("sentCount").is(sent.seen()), Outbox.append(update, List.of(told), clock.instant()));
        if (saved) {
            relays.nudge(CorrespondenceDocument.COLLECTION);
        }
        return saved;
    }

    @Override
    public void replied(CaseId id, List<Letter.Reply> replies) {
        begin(id);
        update(
                open(id).and("replyCount").lt(replies.size()),
                new Update()
                        .set(
                                "replies",
                                replies.stream().map(ReplyDocument::from).toList())
                        .set("replyCount", replies.size()));
    }

    @Override
    public void erase(CaseId id) {
        begin(id);
        update(
                open(id),
                Outbox.append(
                        new Update().unset("sent").unset("replies").set("erasedAt", clock.instant()),
                        List.of(CaseMessagesEvents.erased(id, clock.instant(), tracing.current())),
                        clock.instant()));
        relays.nudge(CorrespondenceDocument.COLLECTION);
    }

    @Override
    public Set<CaseId> awaitingTheUnit(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Query replied = query(where("_id")
                .in(ids.stream().map(CaseId::toString).toList())
                .and("replyCount")
                .gt(0));
        return mongo.find(withoutOutbox(replied), CorrespondenceDocument.class).stream()
                .map(CorrespondenceDocument::toDomain)
                .filter(Correspondence::awaitsTheUnit)
                .map(Correspondence::id)
                .collect(Collectors.toSet());
    }

    /** Makes the document, so that all that follows is an update of what is there. */
    private void begin(CaseId id) {
        Update empty = new Update().setOnInsert("sentCount", 0).setOnInsert("replyCount", 0);
        try {
            mongo.upsert(byId(id), empty, CorrespondenceDocument.class);
        } catch (DuplicateKeyException madeMeanwhile) {
            // that is as good
        }
    }

    private boolean update(Criteria filter, Update update) {
        return mongo.updateFirst(query(filter), update, CorrespondenceDocument.class)
                        .getMatchedCount()
                == 1;
    }

    private static Query byId(CaseId id) {
        return query(where("_id").is(id.toString()));
    }

    private static Criteria open(CaseId id) {
        return where("_id").is(id.toString()).and("erasedAt").is(null);
    }

    private static Query withoutOutbox(Query query) {
        query.fields().exclude(Outbox.EVENTS);
        return query;
    }
}
