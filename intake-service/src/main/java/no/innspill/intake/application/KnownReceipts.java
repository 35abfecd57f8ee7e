package no.innspill.intake.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import no.innspill.intake.domain.FeedbackId;

/** Tells which pieces are there already, without changing anything. */
public interface KnownReceipts {

    /** When each came the first time; nothing for those that never came. */
    Map<FeedbackId, Instant> receivedAt(Collection<FeedbackId> ids);
}
