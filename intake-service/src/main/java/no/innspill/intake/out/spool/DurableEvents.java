package no.innspill.intake.out.spool;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.intake.application.Told;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Tells in Kafka, or in the spool while Kafka is away, and keeps the order of each lane in every case: what comes while something of its
 * lane lies in the spool goes behind it, whether Kafka is there or not.
 */
public final class DurableEvents {
    private static final Logger LOG = LoggerFactory.getLogger(DurableEvents.class);

    private final Broker broker;
    private final Spool spool;
    private final SpoolState state;
    private final SpoolMeters meters;

    DurableEvents(Broker broker, Spool spool, SpoolState state, SpoolMeters meters) {
        this.broker = broker;
        this.spool = spool;
        this.state = state;
        this.meters = meters;
    }

    /** What came of each post, in the order given. Never fails because Kafka or the store is away. */
    public List<Told> tell(List<Post> posts) {
        Map<Lane, Queue> queues = new LinkedHashMap<>();
        List<List<Place>> places = new ArrayList<>(posts.size());
        for (Post post : posts) {
            List<Place> ofPost = new ArrayList<>(post.messages().size());
            for (Message message : post.messages()) {
                Queue queue = queues.computeIfAbsent(Lane.of(message), Queue::new);
                ofPost.add(new Place(queue, queue.add(message, post.first())));
            }
            places.add(ofPost);
        }
        Set<Lane> spooled = tell(queues.values());
        return places.stream().map(ofPost -> worst(ofPost, spooled)).toList();
    }

    /** The lanes whose rest is in the spool. */
    private Set<Lane> tell(Collection<Queue> queues) {
        List<Queue> unsure = queues.stream().filter(queue -> !queue.isFirst()).toList();
        Set<Lane> lost = new HashSet<>();
        Set<Lane> waiting = new HashSet<>();
        if (!unsure.isEmpty()) {
            try {
                waiting.addAll(
                        spool.waiting(unsure.stream().map(Queue::lane).toList()).keySet());
            } catch (MongoException | DataAccessException away) {
                // what lies before them is not known: sent now, they might overtake it
                unsure.forEach(queue -> lost.add(queue.lane()));
                warn(away);
            }
        }
        List<Queue> free = queues.stream()
                .filter(queue -> !waiting.contains(queue.lane()) && !lost.contains(queue.lane()))
                .toList();
        if (!free.isEmpty() && broker.send(free) && waiting.isEmpty()) {
            return Set.of();
        }
        List<Queue> left = queues.stream()
                .filter(queue -> !queue.isDone() && !queue.isRefused() && !lost.contains(queue.lane()))
                .toList();
        if (left.isEmpty()) {
            return Set.of();
        }
        return put(left);
    }

    private Set<Lane> put(List<Queue> left) {
        int messages = left.stream().mapToInt(queue -> queue.left().size()).sum();
        if (state.isFull()) {
            meters.full(messages);
            LOG.atWarn().addKeyValue("messages", messages).log("the spool is full");
            return Set.of();
        }
        try {
            Set<Lane> kept = spool.put(left);
            int stored = left.stream()
                    .filter(queue -> kept.contains(queue.lane()))
                    .mapToInt(queue -> queue.left().size())
                    .sum();
            state.put(stored);
            meters.put(stored);
            meters.away(messages - stored);
            return kept;
        } catch (MongoException | DataAccessException away) {
            // whether it has them is not known; if so, they are told, and telling them again is the same
            meters.away(messages);
            warn(away);
            return Set.of();
        }
    }

    private static Told worst(List<Place> places, Set<Lane> spooled) {
        Told worst = Told.IN_KAFKA;
        for (Place place : places) {
            if (!place.queue.has(place.number)) {
                worst = spooled.contains(place.queue.lane()) ? Told.IN_SPOOL : Told.NOT_DURABLE;
                if (worst == Told.NOT_DURABLE) {
                    return worst;
                }
            }
        }
        return worst;
    }

    private static void warn(RuntimeException away) {
        LOG.atWarn().addKeyValue("cause", away.getClass().getSimpleName()).log("the spool does not answer");
    }

    private record Place(Queue queue, int number) {}
}
