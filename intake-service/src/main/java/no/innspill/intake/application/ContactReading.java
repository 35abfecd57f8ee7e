package no.innspill.intake.application;

import java.time.Instant;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;

/**
 * That somebody read how a person can be reached.
 *
 * @param body that the piece and the reader belong to
 * @param reader the identity provider's id of the reader
 * @param readerName what the reader is called
 */
public record ContactReading(
        Instant at, FeedbackId id, OrganisationNumber body, String reader, String readerName, Purpose purpose) {

    /** Why it is read. It is a choice of few, as free words about a person would be one more thing to protect. */
    public enum Purpose {
        /** To answer in another way than by messages. */
        ANSWER,
        /** To ask what was meant. */
        CLARIFY,
        /** The person has asked for insight, correction or erasure. */
        RIGHTS
    }
}
