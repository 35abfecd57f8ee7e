package no.innspill.routing.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import no.innspill.routing.application.DirectoryStore;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.out.events.DirectoryEvents;
import no.innspill.support.messaging.EventJson;
import no.innspill.support.messaging.OutgoingEvent;
import no.innspill.support.outbox.Outbox;
import no.innspill.support.outbox.OutboxRelays;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The directory in MongoDB, each body with its newest event in its outbox. */
@Component
final class MongoDirectory implements DirectoryStore {

    private static final int VERSION_LENGTH = 12;

    private final MongoTemplate mongo;
    private final OutboxRelays relays;
    private final Clock clock;

    MongoDirectory(MongoTemplate mongo, OutboxRelays relays, Clock clock) {
        this.mongo = mongo;
        this.relays = relays;
        this.clock = clock;
    }

    @Override
    public void publish(Collection<Body> bodies) {
        boolean changed = false;
        for (Body body : bodies) {
            changed |= publish(body);
        }
        if (changed) {
            relays.nudge(BodyDocument.COLLECTION);
        }
    }

    @Override
    public Directory load() {
        List<BodyDocument> all = documents(Query.query(where("_id").exists(true)));
        return new Directory(
                version(all), all.stream().map(BodyDocument::toDomain).toList());
    }

    @Override
    public String version() {
        Query hashes = query(where("_id").exists(true)).with(Sort.by("_id"));
        hashes.fields().include("hash");
        return digest(mongo.find(hashes, org.bson.Document.class, BodyDocument.COLLECTION).stream()
                        .map(found -> String.valueOf(found.getString("hash")))
                        .collect(Collectors.joining("\n")))
                .substring(0, VERSION_LENGTH);
    }

    /** Whoever loses a race against another instance finds what the other has stored, and compares with that. */
    private boolean publish(Body body) {
        var content = BodyDocument.Content.from(body);
        String hash = digest(EventJson.write(content));
        while (true) {
            @Nullable BodyDocument known = mongo.findById(body.number().value(), BodyDocument.class);
            if (known != null && known.hash().equals(hash)) {
                return false;
            }
            if (known == null ? insert(body, content, hash) : update(body, content, hash, known.version())) {
                return true;
            }
        }
    }

    private boolean insert(Body body, BodyDocument.Content content, String hash) {
        Instant now = clock.instant();
        OutgoingEvent told = DirectoryEvents.changed(body, 1, now);
        try {
            mongo.insert(new BodyDocument(body.number().value(), content, hash, 1, List.of(told), now));
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    private boolean update(Body body, BodyDocument.Content content, String hash, long known) {
        Instant now = clock.instant();
        OutgoingEvent told = DirectoryEvents.changed(body, known + 1, now);
        Update update = new Update().set("content", content).set("hash", hash).set("version", known + 1);
        return mongo.updateFirst(
                                query(where("_id")
                                        .is(body.number().value())
                                        .and("version")
                                        .is(known)),
                                Outbox.append(update, List.of(told), now),
                                BodyDocument.class)
                        .getMatchedCount()
                == 1;
    }

    private List<BodyDocument> documents(Query all) {
        all.with(Sort.by("_id"));
        all.fields().exclude(Outbox.EVENTS);
        return mongo.find(all, BodyDocument.class);
    }

    private static String version(List<BodyDocument> all) {
        return digest(all.stream().map(BodyDocument::hash).collect(Collectors.joining("\n")))
                .substring(0, VERSION_LENGTH);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
