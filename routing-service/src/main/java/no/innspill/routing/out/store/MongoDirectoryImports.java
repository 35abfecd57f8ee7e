package no.innspill.routing.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.innspill.routing.application.DirectoryImports;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Files that wait, and the newest of those that do not, in MongoDB. */
@Component
final class MongoDirectoryImports implements DirectoryImports {

    private final MongoTemplate mongo;

    MongoDirectoryImports(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** A proposal as it is stored; its id begins with the time. */
    @Document("directoryImports")
    record ProposalDocument(
            @Id String id,
            String name,
            Format format,
            @Nullable String content,
            Instant at,
            String by,
            State state,
            @Nullable Instant settledAt,
            @Nullable String settledBy) {
        static ProposalDocument from(Proposal proposal) {
            return new ProposalDocument(
                    proposal.id(),
                    proposal.name(),
                    proposal.format(),
                    proposal.content(),
                    proposal.at(),
                    proposal.by(),
                    proposal.state(),
                    proposal.settledAt(),
                    proposal.settledBy());
        }

        Proposal toDomain() {
            return new Proposal(
                    id, name, format, Objects.requireNonNullElse(content, ""), at, by, state, settledAt, settledBy);
        }
    }

    @Override
    public void add(Proposal proposal) {
        mongo.insert(ProposalDocument.from(proposal));
    }

    @Override
    public Optional<Proposal> find(String id) {
        return Optional.ofNullable(mongo.findById(id, ProposalDocument.class)).map(ProposalDocument::toDomain);
    }

    @Override
    public List<Proposal> newest(int most) {
        Query newest = query(where("_id").exists(true))
                .with(Sort.by(Sort.Direction.DESC, "_id"))
                .limit(most);
        newest.fields().exclude("content");
        return mongo.find(newest, ProposalDocument.class).stream()
                .map(ProposalDocument::toDomain)
                .toList();
    }

    @Override
    public boolean settle(String id, State state, Instant at, String by) {
        Query waiting = query(where("_id").is(id).and("state").is(State.PROPOSED));
        Update ended = new Update().set("state", state).set("settledAt", at).set("settledBy", by);
        return mongo.updateFirst(waiting, ended, ProposalDocument.class).getMatchedCount() == 1;
    }
}
