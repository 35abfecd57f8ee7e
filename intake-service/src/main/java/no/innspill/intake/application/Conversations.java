package no.innspill.intake.application;

import java.util.List;
import no.innspill.intake.domain.Conversation;
import no.innspill.intake.domain.Conversation.Message;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;

/** Where messages about pieces are kept. What a person writes is told by an event, sooner or later and whatever happens in between. */
public interface Conversations {

    /** What was written about a piece; nothing yet is an empty one. */
    Conversation of(FeedbackId id);

    /**
     * Stores one more message of the one who spoke up.
     *
     * @param body that submitted the piece
     * @param before what was there when it was written
     * @return whether it was stored: not when another was written meanwhile, or all is erased
     */
    boolean add(OrganisationNumber body, Conversation before, Message.FromPerson message);

    /** Stores all that the body has written; fewer than are known, or any after an erasure, change nothing. */
    void written(FeedbackId id, List<Message.FromBody> messages);

    /** Takes the messages of both sides away for good, also from the topic that carries the person's. */
    void erase(FeedbackId id);
}
