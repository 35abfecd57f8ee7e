package no.innspill.action.cases.out.store;

import java.time.Instant;
import java.util.List;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person's words.
 *
 * @param neededUntil when they go if no case has come; absent once there is a case
 * @param withdrawnAt when the sender took them back; what is left then is this mark, so that they do not come again
 * @param erasedAt when they were erased; what is left then is this mark too
 */
@Document(TextDocument.COLLECTION)
record TextDocument(
        @Id String id,
        @Nullable Content content,
        @Nullable Integer revision,
        @Nullable Instant neededUntil,
        @Nullable Instant withdrawnAt,
        @Nullable Instant erasedAt) {

    static final String COLLECTION = "texts";

    static TextDocument from(Words.Present words, Instant neededUntil) {
        return new TextDocument(
                words.id().toString(),
                new Content(
                        words.text(),
                        words.whatMatters(),
                        words.page(),
                        words.foundIt(),
                        words.ratings(),
                        words.answerWanted(),
                        words.correctedAt(),
                        words.sensitive() ? true : null),
                words.revision(),
                neededUntil,
                null,
                null);
    }

    Words toDomain() {
        if (erasedAt == null && withdrawnAt != null) {
            return new Words.Withdrawn(withdrawnAt);
        }
        return content == null || erasedAt != null
                ? new Words.Erased()
                : new Words.Present(
                        CaseId.of(id),
                        content.text(),
                        content.whatMatters(),
                        content.page(),
                        content.foundIt(),
                        content.ratings(),
                        content.answerWanted(),
                        revision == null ? 0 : revision,
                        content.correctedAt(),
                        content.sensitive() != null);
    }

    /**
     * What was said.
     *
     * @param sensitive absent where it is not
     */
    record Content(
            @Nullable String text,
            @Nullable String whatMatters,
            @Nullable String page,
            Words.@Nullable FoundIt foundIt,
            List<Words.Rating> ratings,
            boolean answerWanted,
            @Nullable Instant correctedAt,
            @Nullable Boolean sensitive) {

        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Content[]";
        }
    }
}
