package no.innspill.intake.out.widget;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.Optional;
import no.innspill.intake.application.widget.Sites;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.widget.Site;
import no.innspill.intake.domain.widget.SiteId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Sites in MongoDB. */
@Component
final class MongoSites implements Sites {
    private static final String BODY = "body";
    private static final int MOST_READ = 1000;

    private final MongoTemplate mongo;

    MongoSites(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @PostConstruct
    void declareIndex() {
        mongo.indexOps(SiteDocument.class).createIndex(new Index().named(BODY).on(BODY, Direction.ASC));
    }

    @Override
    public Optional<Site> find(SiteId id) {
        return Optional.ofNullable(mongo.findById(id.value(), SiteDocument.class))
                .map(SiteDocument::toDomain);
    }

    @Override
    public List<Site> of(OrganisationNumber body) {
        return mongo
                .find(
                        query(where(BODY).is(body.value()))
                                .with(Sort.by("name", "_id"))
                                .limit(MOST_READ),
                        SiteDocument.class)
                .stream()
                .map(SiteDocument::toDomain)
                .toList();
    }

    @Override
    public boolean add(Site site) {
        try {
            mongo.insert(SiteDocument.from(site));
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public boolean change(Site changed) {
        SiteDocument document = SiteDocument.from(changed);
        return mongo.updateFirst(
                                query(where("_id")
                                        .is(document.id())
                                        .and(BODY)
                                        .is(document.body())
                                        .and("version")
                                        .is(document.version() - 1)),
                                new Update()
                                        .set("name", document.name())
                                        .set("origins", document.origins())
                                        .set("service", document.service())
                                        .set("language", document.language())
                                        .set("version", document.version()),
                                SiteDocument.class)
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void remove(Site site) {
        mongo.remove(
                query(where("_id")
                        .is(site.id().value())
                        .and(BODY)
                        .is(site.body().value())),
                SiteDocument.class);
    }
}
