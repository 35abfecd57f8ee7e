package no.innspill.routing.out.store;

import java.time.Instant;
import java.util.List;
import no.innspill.routing.application.DirectoryStore.Deed;
import no.innspill.routing.application.DirectoryStore.LogEntry;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.change.Difference;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An entry in the log of the directory. It lies in the changed body until it has been put into the log's own collection.
 *
 * @param id the body and the version that it led to
 */
@Document(LogDocument.COLLECTION)
record LogDocument(
        @Id String id,
        String body,
        long version,
        Instant at,
        String subject,
        String name,
        String command,
        List<DifferenceContent> differences) {

    static final String COLLECTION = "directoryLog";

    /** The array in a body's document. */
    static final String PENDING = "log";

    /** Since when there is something in it; absent when there is nothing. */
    static final String PENDING_SINCE = "logSince";

    record DifferenceContent(
            String subject,
            String id,
            String field,
            @Nullable String before,
            @Nullable String after) {
        static DifferenceContent from(Difference difference) {
            return new DifferenceContent(
                    difference.subject().name(),
                    difference.id(),
                    difference.field(),
                    difference.before(),
                    difference.after());
        }

        Difference toDomain() {
            return new Difference(Difference.Subject.valueOf(subject), id, field, before, after);
        }
    }

    static LogDocument of(OrganisationNumber body, long version, Instant at, Deed deed) {
        return new LogDocument(
                body.value() + "#" + version,
                body.value(),
                version,
                at,
                deed.subject(),
                deed.name(),
                deed.command(),
                deed.differences().stream().map(DifferenceContent::from).toList());
    }

    LogEntry toDomain() {
        return new LogEntry(
                new OrganisationNumber(body),
                version,
                at,
                new Deed(
                        subject,
                        name,
                        command,
                        differences.stream().map(DifferenceContent::toDomain).toList()));
    }
}
