package no.innspill.intake.out.spool;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innspill.support.messaging.OutgoingEvent;
import no.innspill.test.Infrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The spool and its lease in a store, as instances with clocks of their own see them. */
class SpoolStoreIT {
    private static final Instant NOON = Instant.parse("2026-05-17T12:00:00Z");
    private static final Duration SETTLE = Duration.ofSeconds(2);

    private final MongoClient client = MongoClients.create(Infrastructure.get().storeUri());
    private final MongoTemplate mongo = new MongoTemplate(client, "spool-" + UUID.randomUUID());

    @BeforeEach
    void indexes() {
        at(NOON).declareIndexes();
    }

    @AfterEach
    void drop() {
        mongo.getDb().drop();
        client.close();
    }

    @Test
    void whatIsPutComesBackAsItWas() {
        Message event = event("a", 1);
        Message tombstone = new Message.Tombstone("a/erased", "pieces", "a");
        put(NOON, true, event, tombstone);
        assertThat(due(NOON.plusSeconds(1))).containsExactly(event, tombstone);
    }

    @Test
    void whatComesLaterGoesBehindThoughItsInstancesClockIsLate() {
        put(NOON, true, event("a", 1));
        put(NOON.minusSeconds(30), false, event("a", 2));
        put(NOON.minusSeconds(60), false, event("a", 3));
        assertThat(due(NOON.plusSeconds(1))).containsExactly(event("a", 1), event("a", 2), event("a", 3));
    }

    @Test
    void whatLiesBehindIsNeverDueWithoutWhatIsBeforeIt() {
        put(NOON, true, event("a", 1));
        put(NOON, true, event("b", 1));
        put(NOON, true, event("c", 1));
        put(NOON, false, event("c", 2));
        List<Queue> one = at(NOON.plusSeconds(1)).due(1, Set.of());
        assertThat(one).hasSize(1);
        at(NOON).remove(one.getFirst().left().stream().map(Message::id).toList());
        assertThat(due(NOON.plusSeconds(1))).endsWith(event("c", 1), event("c", 2));
    }

    @Test
    void aMessageThatIsThereStaysWhereItIs() {
        put(NOON, true, event("a", 1));
        put(NOON, false, event("a", 2));
        assertThat(put(NOON.plusSeconds(5), false, event("a", 1))).containsExactly(lane("a"));
        assertThat(put(NOON.plusSeconds(5), true, event("a", 1))).containsExactly(lane("a"));
        assertThat(due(NOON.plusSeconds(10))).containsExactly(event("a", 1), event("a", 2));
    }

    @Test
    void theSamePlaceIsGivenOnce() {
        put(NOON, true, event("a", 1));
        assertThat(put(NOON, true, event("a", 2))).containsExactly(lane("a"));
        assertThat(due(NOON.plusSeconds(10))).containsExactly(event("a", 1), event("a", 2));
    }

    @Test
    void whatKafkaWasGivenWaitsUntilItCannotComeInLateAnyMore() {
        Queue sent = queue(true, event("a", 1));
        sent.tried();
        at(NOON).put(List.of(sent));
        put(NOON, false, event("a", 2));
        assertThat(due(NOON.plusSeconds(1))).isEmpty();
        assertThat(due(NOON.plus(SETTLE).plusMillis(1))).containsExactly(event("a", 1), event("a", 2));
    }

    @Test
    void lanesThatAreSetAsideAreLeftAlone() {
        put(NOON, true, event("a", 1));
        put(NOON, true, event("b", 1));
        assertThat(at(NOON.plusSeconds(1)).due(10, Set.of(lane("a"))))
                .extracting(Queue::lane)
                .containsExactly(lane("b"));
    }

    @Test
    void itKnowsHowMuchThereIsAndSinceWhen() {
        assertThat(at(NOON).next()).isEmpty();
        put(NOON, true, event("a", 1));
        put(NOON.plusSeconds(9), true, event("b", 1));
        assertThat(at(NOON).size()).isEqualTo(2);
        assertThat(at(NOON).next()).hasValue(new Spool.Next("a/1", NOON));
        assertThat(at(NOON).has("a/1")).isTrue();
        assertThat(at(NOON).has("c/1")).isFalse();
    }

    @Test
    void oneInstanceDrainsAtATimeAndTheNextWhenItIsDeadOrLetsGo() {
        Lease one = lease(NOON);
        assertThat(one.hold()).isTrue();
        assertThat(one.hold()).isTrue();
        assertThat(lease(NOON.plusSeconds(9)).hold()).isFalse();
        Lease other = lease(NOON.plusSeconds(11));
        assertThat(other.hold()).isTrue();
        other.release();
        assertThat(lease(NOON.plusSeconds(12)).hold()).isTrue();
    }

    private Lease lease(Instant now) {
        return new Lease(mongo, clock(now), Duration.ofSeconds(10));
    }

    private Set<Lane> put(Instant now, boolean first, Message... messages) {
        return at(now).put(List.of(queue(first, messages)));
    }

    private static Queue queue(boolean first, Message... messages) {
        var queue = new Queue(Lane.of(messages[0]));
        for (Message message : messages) {
            queue.add(message, first);
        }
        return queue;
    }

    private List<Message> due(Instant now) {
        return at(now).due(100, Set.of()).stream()
                .flatMap(queue -> queue.left().stream())
                .toList();
    }

    private Spool at(Instant now) {
        return new Spool(mongo, clock(now), SETTLE);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static Lane lane(String key) {
        return new Lane("pieces/" + key);
    }

    private static Message event(String key, int number) {
        return new Message.Told(new OutgoingEvent(
                key + "/" + number, "type", "/test", "pieces", key, NOON, "{\"number\":" + number + "}", null));
    }
}
