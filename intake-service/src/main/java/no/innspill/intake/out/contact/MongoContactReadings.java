package no.innspill.intake.out.contact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.annotation.PostConstruct;
import java.util.List;
import no.innspill.intake.application.ContactReading;
import no.innspill.intake.application.ContactReadings;
import no.innspill.intake.domain.OrganisationNumber;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Who read how people can be reached, in MongoDB. */
@Component
final class MongoContactReadings implements ContactReadings {
    private final MongoTemplate mongo;

    MongoContactReadings(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Before anything is asked for. */
    @PostConstruct
    void declareIndexes() {
        var readings = mongo.indexOps(ReadingDocument.class);
        readings.createIndex(new Index().named("body").on("body", Direction.ASC).on("at", Direction.DESC));
        readings.createIndex(new Index().named("at").on("at", Direction.ASC));
    }

    @Override
    public void note(ContactReading reading) {
        mongo.insert(ReadingDocument.from(reading));
    }

    @Override
    public List<ContactReading> latest(OrganisationNumber body, int most) {
        return mongo
                .find(
                        query(where("body").is(body.value()))
                                .with(Sort.by(Direction.DESC, "at"))
                                .limit(most),
                        ReadingDocument.class)
                .stream()
                .map(ReadingDocument::toDomain)
                .toList();
    }
}
