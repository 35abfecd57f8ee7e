package no.innspill.intake.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Protection;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptSecret;

/**
 * Lets the body that handed a piece in correct it and take it back. The revision is stored before it is told, with the one before it in the
 * filter: so that of two corrections one comes first, and what failed on its way is told again under the same revision.
 */
public final class ChangeFeedback {
    private static final int TRIES = 5;

    private final Bodies bodies;
    private final PieceChanges pieces;
    private final Journal journal;
    private final Protection protection;
    private final ReceiptSecret secret;
    private final SealContacts contacts;
    private final List<Erasable> erasables;
    private final Clock clock;

    public ChangeFeedback(
            Bodies bodies,
            PieceChanges pieces,
            Journal journal,
            Protection protection,
            ReceiptSecret secret,
            ContactVault contacts,
            List<Erasable> erasables,
            Clock clock) {
        this.bodies = bodies;
        this.pieces = pieces;
        this.journal = journal;
        this.protection = protection;
        this.secret = secret;
        this.contacts = new SealContacts(contacts, secret);
        this.erasables = List.copyOf(erasables);
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is durable, and stands as asked for. */
        record Done(Receipt receipt) implements Outcome {}

        /** The body has handed in no such piece. */
        record Unknown() implements Outcome {}

        /** It was changed since the revision that the sender knows. */
        record ChangedMeanwhile(int revision) implements Outcome {}

        /** It was taken back or erased: there is nothing to correct. */
        record Gone() implements Outcome {}

        /** It is not known to be durable: the sender must ask again. */
        record NotNow() implements Outcome {}
    }

    /** The piece, where the body has handed it in. */
    public Optional<Receipt> find(FeedbackId id, OrganisationNumber body) {
        return pieces.find(id).filter(receipt -> receipt.body().equals(body));
    }

    /**
     * Corrects a piece; fails with the store's exception when the store is away. A correction that says what the piece says already is done.
     *
     * @param whole the piece as it should have been, of its body
     * @param known the revision that the sender knows; none to correct whatever there is
     */
    public Outcome correct(FeedbackId id, Feedback whole, OptionalInt known) {
        Optional<Body> handedInBy = bodies.find(whole.body());
        if (handedInBy.isEmpty()) {
            return bodies.told() ? new Outcome.Unknown() : new Outcome.NotNow();
        }
        boolean sensitive = handedInBy.get().isSensitive(whole.service());
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Receipt> found = find(id, whole.body());
            if (found.isEmpty()) {
                return new Outcome.Unknown();
            }
            Receipt before = found.get();
            if (before.changes().isGone()) {
                return new Outcome.Gone();
            }
            // a correction that does not say what the sender calls the piece does not take that away
            Feedback named = whole.under(before.origin().externalId());
            ProtectedFeedback safe = protection.protect(sensitive ? named.asSensitive() : named);
            Contact contact = whole.contact();
            Receipt after = before.corrected(safe, contact, secret, now());
            if (after.fingerprint().equals(before.fingerprint())) {
                return isTold(before) ? new Outcome.Done(before) : tell(before, received(before, safe));
            }
            if (known.isPresent() && known.getAsInt() != before.changes().revision()) {
                return new Outcome.ChangedMeanwhile(before.changes().revision());
            }
            Receipt kept = contacts.seal(after, contact);
            contacts.retire(before, kept);
            if (pieces.change(before, kept, Optional.empty())) {
                return tell(kept, received(kept, safe));
            }
        }
        return new Outcome.NotNow();
    }

    /** Takes a piece back; fails with the store's exception when the store is away. What is gone stays gone. */
    public Outcome withdraw(FeedbackId id, OrganisationNumber body, OptionalInt known) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Receipt> found = find(id, body);
            if (found.isEmpty()) {
                return new Outcome.Unknown();
            }
            Receipt before = found.get();
            if (before.changes().erasedAt() != null) {
                return new Outcome.Done(before);
            }
            if (before.changes().withdrawnAt() != null) {
                return finish(before);
            }
            if (known.isPresent() && known.getAsInt() != before.changes().revision()) {
                return new Outcome.ChangedMeanwhile(before.changes().revision());
            }
            Instant now = now();
            Receipt after = before.withdrawn(now);
            contacts.retire(before, after);
            if (pieces.change(before, after, Optional.of(now))) {
                return finish(after);
            }
        }
        return new Outcome.NotNow();
    }

    /** Tells what was taken back; what was told before is left alone. */
    Outcome finish(Receipt withdrawn) {
        Outcome outcome = new Outcome.Done(withdrawn);
        if (!isTold(withdrawn)) {
            erasables.forEach(erasable -> erasable.erase(withdrawn.id()));
            outcome = tell(withdrawn, new PieceEvent.Withdrawn(withdrawn));
        }
        if (outcome instanceof Outcome.Done) {
            pieces.finished(withdrawn);
        }
        return outcome;
    }

    private static boolean isTold(Receipt receipt) {
        return receipt.changes().told() >= receipt.changes().revision()
                || (receipt.changes().revision() == 0 && receipt.published());
    }

    private Outcome tell(Receipt receipt, PieceEvent event) {
        if (!journal.tell(event).isDurable()) {
            return new Outcome.NotNow();
        }
        pieces.told(receipt);
        return new Outcome.Done(receipt);
    }

    private static PieceEvent received(Receipt receipt, ProtectedFeedback safe) {
        return new PieceEvent.Received(receipt, safe, false);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
