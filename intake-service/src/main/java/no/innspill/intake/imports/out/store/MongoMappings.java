package no.innspill.intake.imports.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.imports.application.Mappings;
import no.innspill.intake.imports.domain.Column;
import no.innspill.intake.imports.domain.Mapping;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Saved mappings in MongoDB, each under its body and a hash of the names of the columns. */
@Component
final class MongoMappings implements Mappings {
    private static final int TRIES = 5;

    private final MongoTemplate mongo;

    MongoMappings(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Mapping> find(OrganisationNumber body, List<Column> columns) {
        return Optional.ofNullable(mongo.findById(id(body, columns), SavedMappingDocument.class))
                .map(document -> document.mapping().toDomain());
    }

    @Override
    public Mapping save(OrganisationNumber body, List<Column> columns, Mapping mapping) {
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<Mapping> there = find(body, columns);
            int version = there.map(Mapping::version).orElse(0);
            if (there.isPresent() && there.get().equals(mapping.withVersion(version))) {
                return there.get();
            }
            if (replaced(body, columns, mapping.withVersion(version + 1), version)) {
                return mapping.withVersion(version + 1);
            }
        }
        throw new IllegalStateException("others save the same mapping without end");
    }

    private boolean replaced(OrganisationNumber body, List<Column> columns, Mapping newer, int version) {
        String id = id(body, columns);
        MappingDocument document = MappingDocument.from(newer);
        if (version > 0) {
            return mongo.updateFirst(
                                    query(where("_id")
                                            .is(id)
                                            .and("mapping.version")
                                            .is(version)),
                                    new Update().set("mapping", document),
                                    SavedMappingDocument.class)
                            .getMatchedCount()
                    == 1;
        }
        try {
            mongo.insert(new SavedMappingDocument(id, body.value(), document));
            return true;
        } catch (DuplicateKeyException savedMeanwhile) {
            return false;
        }
    }

    private static String id(OrganisationNumber body, List<Column> columns) {
        String names = columns.stream()
                .map(column -> column.name().toLowerCase(Locale.ROOT) + (column.isKept() ? "" : " -"))
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return body.value() + ":" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
