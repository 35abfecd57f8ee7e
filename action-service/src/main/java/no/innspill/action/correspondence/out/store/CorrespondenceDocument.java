package no.innspill.action.correspondence.out.store;

import java.time.Instant;
import java.util.List;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Worker;
import no.innspill.action.correspondence.domain.Correspondence;
import no.innspill.action.correspondence.domain.Letter;
import no.innspill.support.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The messages of a case.
 *
 * @param sentCount how many the unit has written; changes only in an update that has the old number in its filter
 * @param replyCount how many the other side has written
 * @param erasedAt since when there are none and never will be
 */
@Document(CorrespondenceDocument.COLLECTION)
record CorrespondenceDocument(
        @Id String id,
        @Nullable List<SentDocument> sent,
        int sentCount,
        @Nullable List<ReplyDocument> replies,
        int replyCount,
        @Nullable Instant erasedAt,
        @Nullable List<OutgoingEvent> outbox,
        @Nullable Instant outboxSince) {

    static final String COLLECTION = "correspondences";

    record SentDocument(String id, Instant at, String text, String worker, String workerName, boolean question) {
        static SentDocument from(Letter.Sent letter) {
            return new SentDocument(
                    letter.id(),
                    letter.at(),
                    letter.text(),
                    letter.by().subject(),
                    letter.by().name(),
                    letter.question());
        }

        Letter.Sent toDomain() {
            return new Letter.Sent(id, at, text, new Worker(worker, workerName), question);
        }

        @Override
        public String toString() {
            return "SentDocument[" + id + "]";
        }
    }

    record ReplyDocument(String id, Instant at, String text) {
        static ReplyDocument from(Letter.Reply reply) {
            return new ReplyDocument(reply.id(), reply.at(), reply.text());
        }

        Letter.Reply toDomain() {
            return new Letter.Reply(id, at, text);
        }

        @Override
        public String toString() {
            return "ReplyDocument[" + id + "]";
        }
    }

    Correspondence toDomain() {
        return new Correspondence(
                CaseId.of(id),
                sent == null
                        ? List.of()
                        : sent.stream().map(SentDocument::toDomain).toList(),
                replies == null
                        ? List.of()
                        : replies.stream().map(ReplyDocument::toDomain).toList());
    }

    @Override
    public String toString() {
        return "CorrespondenceDocument[" + id + "]";
    }
}
