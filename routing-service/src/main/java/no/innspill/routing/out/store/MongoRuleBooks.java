package no.innspill.routing.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import no.innspill.routing.application.rules.RuleBooks;
import no.innspill.routing.domain.rules.books.BookVersion;
import no.innspill.routing.domain.rules.books.Deed;
import no.innspill.routing.domain.rules.books.InForce;
import no.innspill.routing.out.store.BookDocument.DeedContent;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Versions of the rule book in MongoDB. Each change replaces one document whole, by the revision that it was made from. */
@Component
final class MongoRuleBooks implements RuleBooks {

    private final MongoTemplate mongo;

    MongoRuleBooks(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<BookVersion> find(int number) {
        return Optional.ofNullable(mongo.findById(number, BookDocument.class)).map(BookDocument::toDomain);
    }

    @Override
    public List<BookVersion> newest(int most) {
        Query newest = newestFirst().limit(most);
        newest.fields().exclude("text");
        return mongo.find(newest, BookDocument.class).stream()
                .map(BookDocument::toDomain)
                .toList();
    }

    @Override
    public int last() {
        return newest(1).stream().mapToInt(BookVersion::number).findFirst().orElse(0);
    }

    @Override
    public boolean add(BookVersion draft) {
        return inserted(BookDocument.from(draft));
    }

    @Override
    public boolean replace(BookVersion next) {
        return replaced(next.number(), next.revision(), BookDocument.from(next));
    }

    @Override
    public InForce inForce() {
        return Optional.ofNullable(mongo.findById(RulesInForceDocument.ID, RulesInForceDocument.class))
                .map(RulesInForceDocument::toDomain)
                .orElse(InForce.NEVER);
    }

    @Override
    public boolean replace(InForce next) {
        RulesInForceDocument document = RulesInForceDocument.from(next);
        return next.revision() == 1 ? inserted(document) : replaced(document.id(), next.revision(), document);
    }

    @Override
    public List<Stop> stops(int number) {
        return mongo.find(query(where("number").is(number)).with(Sort.by("line")), RuleStopDocument.class).stream()
                .map(RuleStopDocument::toDomain)
                .toList();
    }

    /** A second instance that stops the same rule finds it stopped; one that was switched on again is stopped anew. */
    @Override
    public void stop(Stop stop) {
        RuleStopDocument document = RuleStopDocument.from(stop);
        if (!inserted(document)) {
            Update again = new Update()
                    .set("off", true)
                    .set("why", stop.why())
                    .set("figure", stop.figure())
                    .set("at", stop.at());
            stop.log().forEach(deed -> again.push("log", DeedContent.from(deed)));
            mongo.updateFirst(
                    query(where("_id").is(document.id()).and("off").is(false)), again, RuleStopDocument.class);
        }
    }

    @Override
    public void restart(int number, String rule, Deed deed) {
        mongo.updateFirst(
                query(where("_id")
                        .is(RuleStopDocument.id(number, rule))
                        .and("off")
                        .is(true)),
                new Update().set("off", false).push("log", DeedContent.from(deed)),
                RuleStopDocument.class);
    }

    private boolean inserted(Object document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    /** The revision before in the filter turns a lost update into a refusal. */
    private boolean replaced(Object id, long revision, Object document) {
        Query before = query(where("_id").is(id).and("revision").is(revision - 1));
        return mongo.replace(before, document).getMatchedCount() == 1;
    }

    private static Query newestFirst() {
        return new Query().with(Sort.by(Sort.Direction.DESC, "_id"));
    }
}
