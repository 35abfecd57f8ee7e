package no.innspill.intake.domain;

import com.github.f4b6a3.uuid.factory.standard.NameBasedSha1Factory;
import java.util.UUID;

/** A piece of feedback: UUIDv5 of the body and the sender's id, so that the same piece has the same id, else UUIDv7. */
public record FeedbackId(UUID value) {
    /** Ours: UUIDv5 of the name space of DNS and {@code feedback.innspill.no}. */
    private static final UUID NAMESPACE = UUID.fromString("2cd71522-afdf-572c-be5e-2f296acae53c");

    private static final NameBasedSha1Factory NAMES = new NameBasedSha1Factory(NAMESPACE);

    /** The id of what a body calls so. */
    public static FeedbackId of(OrganisationNumber body, SenderId senderId) {
        return new FeedbackId(NAMES.create(body.value() + "/" + senderId.derivedFrom()));
    }

    /** The id as {@link #toString} writes it. */
    public static FeedbackId read(String written) {
        return new FeedbackId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
