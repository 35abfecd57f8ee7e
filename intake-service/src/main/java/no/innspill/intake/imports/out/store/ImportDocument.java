package no.innspill.intake.imports.out.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.imports.domain.Column;
import no.innspill.intake.imports.domain.FetchPosition;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.ImportId;
import no.innspill.intake.imports.domain.ImportState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An import.
 *
 * @param worker who works on it, or did last
 * @param leaseUntil until when it is theirs
 */
@Document(ImportDocument.COLLECTION)
record ImportDocument(
        @Id String id,
        String body,
        Import.Person by,
        Instant began,
        OriginDocument origin,
        ImportState state,
        String contentHash,
        List<Column> columns,
        int rows,
        int chunks,
        @Nullable MappingDocument mapping,
        @Nullable TallyDocument check,
        @Nullable TallyDocument run,
        boolean waiting,
        @Nullable Fetch fetch,
        List<Import.Deed> deeds,
        @Nullable String worker,
        Instant leaseUntil,
        Instant changed) {
    static final String COLLECTION = "imports";

    record Fetch(Instant at, long windowSeconds, int tries, FetchPosition.@Nullable Fault fault) {
        static Fetch from(FetchPosition position) {
            return new Fetch(position.at(), position.window().toSeconds(), position.tries(), position.fault());
        }

        FetchPosition toDomain() {
            return new FetchPosition(at, Duration.ofSeconds(windowSeconds), tries, fault);
        }
    }

    static ImportDocument fresh(Import its) {
        return new ImportDocument(
                its.id().toString(),
                its.body().value(),
                its.by(),
                its.began(),
                OriginDocument.from(its.origin()),
                its.state(),
                its.contentHash(),
                its.columns(),
                its.rows(),
                its.chunks(),
                its.mapping() == null ? null : MappingDocument.from(its.mapping()),
                its.check() == null ? null : TallyDocument.from(its.check()),
                its.run() == null ? null : TallyDocument.from(its.run()),
                its.waiting(),
                its.fetch() == null ? null : Fetch.from(its.fetch()),
                its.deeds(),
                null,
                Instant.EPOCH,
                its.began());
    }

    Import toDomain() {
        return new Import(
                new ImportId(UUID.fromString(id)),
                new OrganisationNumber(body),
                by,
                began,
                origin.toDomain(),
                state,
                contentHash,
                columns,
                rows,
                chunks,
                mapping == null ? null : mapping.toDomain(),
                check == null ? null : check.toDomain(),
                run == null ? null : run.toDomain(),
                waiting,
                fetch == null ? null : fetch.toDomain(),
                deeds);
    }
}
