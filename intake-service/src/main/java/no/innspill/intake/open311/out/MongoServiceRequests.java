package no.innspill.intake.open311.out;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.annotation.PostConstruct;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.open311.application.ServiceRequests;
import no.innspill.intake.open311.domain.Search;
import no.innspill.intake.open311.domain.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Requests in MongoDB, found by id or by the time they came. */
@Component
final class MongoServiceRequests implements ServiceRequests {
    private static final String BODY = "body";
    private static final String REQUESTED_AT = "requestedAt";

    private final MongoTemplate mongo;

    MongoServiceRequests(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @PostConstruct
    void declareIndexes() {
        mongo.indexOps(ServiceRequestDocument.class)
                .createIndex(new Index()
                        .named("byTime")
                        .on(BODY, Direction.ASC)
                        .on(REQUESTED_AT, Direction.DESC)
                        .on("_id", Direction.DESC));
        mongo.indexOps(ServiceRequestDocument.class)
                .createIndex(new Index().named(REQUESTED_AT).on(REQUESTED_AT, Direction.ASC));
    }

    @Override
    public void keep(ServiceRequest request) {
        try {
            mongo.insert(ServiceRequestDocument.from(request));
        } catch (DuplicateKeyException cameBefore) {
            // the same piece again: what is there is the same
        }
    }

    @Override
    public List<ServiceRequest> find(Collection<FeedbackId> ids) {
        List<String> wanted = ids.stream().map(FeedbackId::toString).toList();
        return mongo.find(query(where("_id").in(wanted)), ServiceRequestDocument.class).stream()
                .map(ServiceRequestDocument::toDomain)
                .toList();
    }

    @Override
    public List<ServiceRequest> find(OrganisationNumber body, Search search, @Nullable After after, int most) {
        Criteria asked = where(BODY)
                .is(body.value())
                .and(REQUESTED_AT)
                .gte(search.from())
                .lte(search.to());
        if (!search.services().isEmpty()) {
            asked = asked.and("service").in(search.services());
        }
        if (after != null) {
            asked = new Criteria()
                    .andOperator(
                            asked,
                            new Criteria()
                                    .orOperator(
                                            where(REQUESTED_AT).lt(after.at()),
                                            where(REQUESTED_AT)
                                                    .is(after.at())
                                                    .and("_id")
                                                    .lt(after.id())));
        }
        return mongo
                .find(
                        query(asked)
                                .with(Sort.by(Direction.DESC, REQUESTED_AT, "_id"))
                                .limit(most),
                        ServiceRequestDocument.class)
                .stream()
                .map(ServiceRequestDocument::toDomain)
                .toList();
    }

    @Override
    public void forgetWords(FeedbackId id) {
        mongo.updateFirst(
                query(where("_id").is(id.toString())),
                new Update()
                        .unset("description")
                        .unset("address")
                        .unset("addressId")
                        .unset("latitude")
                        .unset("longitude"),
                ServiceRequestDocument.class);
    }

    @Override
    public long eraseBefore(Instant time) {
        return mongo.remove(query(where(REQUESTED_AT).lt(time)), ServiceRequestDocument.class)
                .getDeletedCount();
    }
}
