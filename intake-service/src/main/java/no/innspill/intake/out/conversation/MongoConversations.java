package no.innspill.intake.out.conversation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.innspill.intake.application.Conversations;
import no.innspill.intake.domain.Conversation;
import no.innspill.intake.domain.Conversation.Message;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.out.conversation.ConversationDocument.BodyMessage;
import no.innspill.intake.out.conversation.ConversationDocument.PersonMessage;
import no.innspill.support.messaging.OutgoingEvent;
import no.innspill.support.outbox.Outbox;
import no.innspill.support.outbox.OutboxCollection;
import no.innspill.support.outbox.OutboxRelays;
import no.innspill.support.tracing.EventTracing;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Messages in MongoDB, those about a piece in one document with the event that tells of them. */
@Component
final class MongoConversations implements Conversations {
    private final MongoTemplate mongo;
    private final OutboxRelays relays;
    private final EventTracing tracing;
    private final Clock clock;

    MongoConversations(MongoTemplate mongo, OutboxRelays relays, EventTracing tracing, Clock clock) {
        this.mongo = mongo;
        this.relays = relays;
        this.tracing = tracing;
        this.clock = clock;
    }

    @Bean
    static OutboxCollection conversationsOutbox() {
        return new OutboxCollection(ConversationDocument.COLLECTION);
    }

    @Override
    public Conversation of(FeedbackId id) {
        Query withoutOutbox = byId(id);
        withoutOutbox.fields().exclude(Outbox.EVENTS);
        ConversationDocument found = mongo.findOne(withoutOutbox, ConversationDocument.class);
        return found == null ? Conversation.none(id) : found.toDomain();
    }

    /** The count in the filter turns a lost update into a refusal that the caller can read. */
    @Override
    public boolean add(OrganisationNumber body, Conversation before, Message.FromPerson message) {
        begin(before.id());
        List<Message.FromPerson> all = new ArrayList<>(before.fromPerson());
        all.add(message);
        OutgoingEvent told = FollowUpsEvents.of(before.id(), body.value(), all, tracing.current());
        Update update =
                new Update().push("fromPerson", PersonMessage.from(message)).inc("personCount", 1);
        boolean added = update(
                open(before.id()).and("personCount").is(before.fromPerson().size()),
                Outbox.append(update, List.of(told), clock.instant()));
        relays.nudge(ConversationDocument.COLLECTION);
        return added;
    }

    @Override
    public void written(FeedbackId id, List<Message.FromBody> messages) {
        begin(id);
        update(
                open(id).and("bodyCount").lt(messages.size()),
                new Update()
                        .set(
                                "fromBody",
                                messages.stream().map(BodyMessage::from).toList())
                        .set("bodyCount", messages.size()));
    }

    @Override
    public void erase(FeedbackId id) {
        begin(id);
        OutgoingEvent tombstone = FollowUpsEvents.erased(id, clock.instant(), tracing.current());
        update(
                open(id),
                Outbox.append(
                        new Update().unset("fromPerson").unset("fromBody").set("erasedAt", clock.instant()),
                        List.of(tombstone),
                        clock.instant()));
        relays.nudge(ConversationDocument.COLLECTION);
    }

    /** Makes the document, so that all that follows is an update of what is there. */
    private void begin(FeedbackId id) {
        Update empty = new Update().setOnInsert("personCount", 0).setOnInsert("bodyCount", 0);
        try {
            mongo.upsert(byId(id), empty, ConversationDocument.class);
        } catch (DuplicateKeyException madeMeanwhile) {
            // that is as good
        }
    }

    private boolean update(Criteria filter, Update update) {
        return mongo.updateFirst(query(filter), update, ConversationDocument.class)
                        .getMatchedCount()
                == 1;
    }

    private static Query byId(FeedbackId id) {
        return query(where("_id").is(id.toString()));
    }

    private static Criteria open(FeedbackId id) {
        return where("_id").is(id.toString()).and("erasedAt").is(null);
    }
}
