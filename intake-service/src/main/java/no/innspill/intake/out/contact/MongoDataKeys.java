package no.innspill.intake.out.contact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innspill.intake.domain.PersonKey;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Keys of persons in MongoDB. A key that no receipt needs is thrown away, but not before all that was on its way with it has come: nothing is
 * encrypted with it once it is closed, and what took it before that is in a receipt within the grace.
 */
final class MongoDataKeys implements DataKeys {
    private static final Logger LOG = LoggerFactory.getLogger(MongoDataKeys.class);
    private static final String ID = "_id";
    private static final String PERSON = "person";
    private static final String OPEN_FOR = "openFor";
    private static final String CLOSED_AT = "closedAt";
    private static final String CREATED_AT = "createdAt";
    private static final String MASTER = "master";
    private static final String RECEIPTS = "receipts";
    private static final String NEEDED = "contact.key";

    private final MongoTemplate mongo;
    private final Clock clock;

    MongoDataKeys(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Before anything is asked for. */
    @PostConstruct
    void declareIndexes() {
        var keys = mongo.indexOps(KeyDocument.class);
        keys.createIndex(
                new Index().named(OPEN_FOR).on(OPEN_FOR, Direction.ASC).unique().sparse());
        keys.createIndex(new Index().named(PERSON).on(PERSON, Direction.ASC));
        keys.createIndex(new Index().named(MASTER).on(MASTER, Direction.ASC));
        keys.createIndex(
                new Index().named(CLOSED_AT).on(CLOSED_AT, Direction.ASC).sparse());
        mongo.indexOps(RECEIPTS)
                .createIndex(new Index().named(NEEDED).on(NEEDED, Direction.ASC).sparse());
    }

    @Override
    public Map<PersonKey, DataKey> open(Collection<PersonKey> persons) {
        return mongo.find(query(where(OPEN_FOR).in(values(persons))), KeyDocument.class).stream()
                .map(KeyDocument::toKey)
                .collect(Collectors.toMap(DataKey::person, Function.identity()));
    }

    @Override
    public void add(List<DataKey> fresh) {
        for (DataKey key : fresh) {
            try {
                mongo.insert(KeyDocument.open(key, clock.instant()));
            } catch (DuplicateKeyException madeMeanwhile) {
                // that one will do
            }
        }
    }

    @Override
    public Optional<DataKey> find(String id) {
        return Optional.ofNullable(mongo.findById(id, KeyDocument.class)).map(KeyDocument::toKey);
    }

    @Override
    public void close(String id) {
        mongo.updateFirst(
                query(where(ID).is(id).and(OPEN_FOR).exists(true)),
                new Update().unset(OPEN_FOR).set(CLOSED_AT, clock.instant()),
                KeyDocument.class);
    }

    @Override
    public void forget(Collection<PersonKey> persons) {
        mongo.remove(query(where(PERSON).in(values(persons))), KeyDocument.class);
    }

    /** How many keys are wrapped with a master key that is none of these. */
    long wrappedOtherwise(Set<String> masters) {
        return mongo.count(query(where(MASTER).nin(masters)), KeyDocument.class);
    }

    /** Wraps some of the keys anew that an earlier master key has wrapped, and tells how many there were. */
    int rewrap(MasterKeys masters, int most) {
        List<KeyDocument> earlier = mongo.find(
                query(where(MASTER).ne(masters.current()).in(masters.known())).limit(most), KeyDocument.class);
        List<DataKey> anew = earlier.stream()
                .flatMap(key -> wrappedAnew(key, masters).stream())
                .toList();
        anew.forEach(key -> mongo.updateFirst(
                query(where(ID).is(key.id()).and(MASTER).ne(key.master())),
                new Update().set("wrapped", key.wrapped()).set(MASTER, key.master()),
                KeyDocument.class));
        return anew.size();
    }

    /** One that cannot be opened is told of, and stops none of the others. */
    private static Optional<DataKey> wrappedAnew(KeyDocument key, MasterKeys masters) {
        try {
            return Optional.of(key.toKey().wrappedAnew(masters));
        } catch (IllegalStateException damaged) {
            LOG.atError()
                    .addKeyValue("key", key.id())
                    .log("a key of contact details cannot be opened by its master key");
            return Optional.empty();
        }
    }

    /** Throws away what was closed longer ago than the grace and no receipt needs, and tells how many. */
    int throwAway(Duration grace, int most) {
        Instant before = clock.instant().minus(grace);
        return each(
                where(CLOSED_AT).lt(before),
                most,
                unneeded ->
                        mongo.remove(query(where(ID).in(unneeded).and(CLOSED_AT).lt(before)), KeyDocument.class));
    }

    /** Closes what is older than the grace and no receipt needs: whose piece was refused, corrected or not stored. */
    int closeUnneeded(Duration grace, int most) {
        Criteria old =
                where(OPEN_FOR).exists(true).and(CREATED_AT).lt(clock.instant().minus(grace));
        return each(old, most, unneeded -> unneeded.forEach(this::close));
    }

    private int each(Criteria which, int most, Consumer<Set<String>> toDo) {
        int found = 0;
        @Nullable String last = null;
        List<String> page;
        do {
            Query next = query(
                            last == null
                                    ? which
                                    : new Criteria()
                                            .andOperator(which, where(ID).gt(last)))
                    .with(Sort.by(ID))
                    .limit(most);
            page = mongo.find(next, KeyDocument.class).stream()
                    .map(KeyDocument::id)
                    .toList();
            Set<String> unneeded = unneeded(page);
            if (!unneeded.isEmpty()) {
                toDo.accept(unneeded);
                found += unneeded.size();
            }
            last = page.isEmpty() ? last : page.getLast();
        } while (page.size() == most);
        return found;
    }

    private Set<String> unneeded(List<String> page) {
        Set<String> unneeded = new HashSet<>(page);
        Query needed = query(where(NEEDED).in(page));
        needed.fields().include(NEEDED);
        for (Document receipt : mongo.find(needed, Document.class, RECEIPTS)) {
            unneeded.remove(receipt.get("contact", Document.class).getString("key"));
        }
        return unneeded;
    }

    private static List<String> values(Collection<PersonKey> persons) {
        return persons.stream().map(PersonKey::value).toList();
    }
}
