package no.innspill.routing.out.store;

import java.time.Instant;
import no.innspill.routing.application.TriageTexts.Text;
import no.innspill.routing.domain.decision.FeedbackId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The words of what waits in triage, with what personal data there was taken out. */
@Document(TextDocument.COLLECTION)
record TextDocument(
        @Id String id,
        @Nullable String text,
        @Nullable String whatMatters,
        @Nullable String page,
        Instant keptAt) {

    static final String COLLECTION = "texts";

    static TextDocument from(Text text) {
        return new TextDocument(text.id().toString(), text.text(), text.whatMatters(), text.page(), text.keptAt());
    }

    Text toDomain() {
        return new Text(FeedbackId.of(id), text, whatMatters, page, keptAt);
    }

    /** Never the words: what is printed ends in a log. */
    @Override
    public String toString() {
        return "TextDocument[" + id + "]";
    }
}
