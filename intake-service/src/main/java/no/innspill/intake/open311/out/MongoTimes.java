package no.innspill.intake.open311.out;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.open311.application.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The times that stand with receipts in MongoDB. */
@Component
final class MongoTimes implements Times {
    private static final String RECEIPTS = "receipts";

    private final MongoTemplate mongo;

    MongoTimes(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<FeedbackId, Time> find(Collection<FeedbackId> ids) {
        List<String> wanted = ids.stream().map(FeedbackId::toString).toList();
        var changed = query(where("_id").in(wanted).and("changedAt").exists(true));
        changed.fields().include("changedAt", "deadline");
        return mongo.find(changed, TimesDocument.class, RECEIPTS).stream()
                .collect(Collectors.toMap(
                        found -> new FeedbackId(UUID.fromString(found.id())),
                        found -> new Time(
                                found.changedAt(),
                                found.deadline() == null ? null : LocalDate.parse(found.deadline()))));
    }

    /** What of a receipt is read here. */
    record TimesDocument(
            @Id String id, Instant changedAt, @Nullable String deadline) {}
}
