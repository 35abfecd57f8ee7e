package no.innspill.routing.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.routing.application.DirectoryStore;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.change.Differences;
import no.innspill.routing.out.events.DirectoryEvents;
import no.innspill.support.messaging.EventJson;
import no.innspill.support.messaging.OutgoingEvent;
import no.innspill.support.outbox.Outbox;
import no.innspill.support.outbox.OutboxRelays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The directory in MongoDB, each body with its newest event in its outbox and its newest entry of the log beside it. */
@Component
final class MongoDirectory implements DirectoryStore {

    private static final Logger LOG = LoggerFactory.getLogger(MongoDirectory.class);
    private static final int VERSION_LENGTH = 12;

    private final MongoTemplate mongo;
    private final UnitClaims claims;
    private final DirectoryLog log;
    private final OutboxRelays relays;
    private final Clock clock;

    MongoDirectory(MongoTemplate mongo, UnitClaims claims, DirectoryLog log, OutboxRelays relays, Clock clock) {
        this.mongo = mongo;
        this.claims = claims;
        this.log = log;
        this.relays = relays;
        this.clock = clock;
    }

    /** Of a body that is there already its units alone are claimed, as a store of an earlier version has no claims. */
    @Override
    public void seed(Collection<Body> bodies) {
        Query ids = query(where("_id").exists(true));
        ids.fields().include("_id");
        Set<String> there = mongo.find(ids, org.bson.Document.class, BodyDocument.COLLECTION).stream()
                .map(found -> found.getString("_id"))
                .collect(Collectors.toSet());
        for (Body body : bodies) {
            if (there.contains(body.number().value())) {
                find(body.number()).ifPresent(known -> claims.claim(null, known.body()));
            } else if (save(body, 0, new Deed("", "", "seed", Differences.between(null, body))) == Saved.UNIT_TAKEN) {
                LOG.atWarn()
                        .addKeyValue("body", body.number().value())
                        .log("body of the data files left out: another body has a unit of the same id");
            }
        }
    }

    @Override
    public Kept load() {
        Query all = query(where("_id").exists(true));
        return kept(documents(all));
    }

    @Override
    public Optional<Kept> newerThan(Kept known) {
        Query query = query(where("_id").exists(true));
        query.fields().include("version");
        boolean changed = mongo.find(query, org.bson.Document.class, BodyDocument.COLLECTION).stream()
                .anyMatch(found -> !Objects.equals(
                        known.versions().get(new OrganisationNumber(found.getString("_id"))), versionOf(found)));
        return changed ? Optional.of(load()) : Optional.empty();
    }

    @Override
    public Optional<KeptBody> find(OrganisationNumber number) {
        return documents(query(where("_id").is(number.value()))).stream()
                .map(found -> new KeptBody(found.toDomain(), found.version()))
                .findFirst();
    }

    @Override
    public Saved save(Body after, long version, Deed deed) {
        @Nullable
        Body before =
                version == 0 ? null : find(after.number()).map(KeptBody::body).orElse(null);
        if (!claims.claim(before, after)) {
            return Saved.UNIT_TAKEN;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var content = BodyDocument.Content.from(after);
        String hash = digest(EventJson.write(content));
        OutgoingEvent told = DirectoryEvents.changed(after, version + 1, now);
        LogDocument entry = LogDocument.of(after.number(), version + 1, now, deed);
        boolean saved = version == 0
                ? insert(new BodyDocument(
                        after.number().value(), content, hash, 1, List.of(told), now, List.of(entry), now))
                : update(after.number(), content, hash, version, told, entry);
        if (saved) {
            relays.nudge(BodyDocument.COLLECTION);
        }
        return saved ? Saved.SAVED : Saved.CHANGED_MEANWHILE;
    }

    @Override
    public List<LogEntry> history(OrganisationNumber body, long beforeVersion, int most) {
        return log.of(body.value(), beforeVersion, most).stream()
                .map(LogDocument::toDomain)
                .toList();
    }

    @Override
    public List<LogEntry> log(@Nullable LogPlace before, int most) {
        return log.all(before, most).stream().map(LogDocument::toDomain).toList();
    }

    private boolean insert(BodyDocument document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    /** One update of one document: the body, the event that tells of it and the entry of the log are stored all, or none is. */
    private boolean update(
            OrganisationNumber number,
            BodyDocument.Content content,
            String hash,
            long version,
            OutgoingEvent told,
            LogDocument entry) {
        Update update = new Update()
                .set("content", content)
                .set("hash", hash)
                .set("version", version + 1)
                .push(LogDocument.PENDING, entry)
                .min(LogDocument.PENDING_SINCE, entry.at());
        Query asItWas = query(where("_id").is(number.value()).and("version").is(version));
        return mongo.updateFirst(asItWas, Outbox.append(update, List.of(told), entry.at()), BodyDocument.class)
                        .getMatchedCount()
                == 1;
    }

    private List<BodyDocument> documents(Query all) {
        all.with(Sort.by("_id"));
        all.fields().exclude(Outbox.EVENTS, LogDocument.PENDING);
        return mongo.find(all, BodyDocument.class);
    }

    private static long versionOf(org.bson.Document found) {
        return found.get("version") instanceof Number version ? version.longValue() : 0;
    }

    private static Kept kept(List<BodyDocument> all) {
        String version = digest(all.stream().map(BodyDocument::hash).collect(Collectors.joining("\n")))
                .substring(0, VERSION_LENGTH);
        Map<OrganisationNumber, Long> versions = all.stream()
                .collect(Collectors.toMap(found -> new OrganisationNumber(found.id()), BodyDocument::version));
        return new Kept(
                new Directory(version, all.stream().map(BodyDocument::toDomain).toList()), versions);
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
