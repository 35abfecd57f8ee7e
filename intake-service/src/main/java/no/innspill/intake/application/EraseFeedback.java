package no.innspill.intake.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.FollowUpCode;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.PersonKey;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.domain.ReceiptSecret;

/**
 * Erases pieces: for the body that handed them in, and for the one who spoke up. That a piece is erased is stored first; all that follows is
 * done again until it is known to be done, and once more after that: what was on its way when the piece was erased has come by then.
 */
public final class EraseFeedback {
    private static final int TRIES = 5;

    /** As many as can be erased while somebody waits for the answer. */
    private static final int MOST_AT_ONCE = 200;

    /** Longer than an event or a request takes on its way. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(5);

    private final PieceChanges pieces;
    private final Receipts receipts;
    private final Journal journal;
    private final List<Erasable> erasables;
    private final ContactVault contacts;
    private final ReceiptSecret secret;
    private final Clock clock;

    public EraseFeedback(
            PieceChanges pieces,
            Receipts receipts,
            Journal journal,
            List<Erasable> erasables,
            ContactVault contacts,
            ReceiptSecret secret,
            Clock clock) {
        this.pieces = pieces;
        this.receipts = receipts;
        this.journal = journal;
        this.erasables = List.copyOf(erasables);
        this.contacts = contacts;
        this.secret = secret;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is erased here, and all others are told or will be, whatever happens. */
        record Erased(FeedbackId id) implements Outcome {}

        /** There is no such piece, or it is not theirs. */
        record Unknown() implements Outcome {}

        /** Too many changed it at once. */
        record NotNow() implements Outcome {}
    }

    /** Erases a piece for the body that handed it in. */
    public Outcome erase(FeedbackId id, OrganisationNumber body) {
        return erase(pieces.find(id).filter(receipt -> receipt.body().equals(body)));
    }

    /** What came of erasing all pieces of a person. */
    public sealed interface OfPerson {
        /** These are erased, and there are no more; none where there were none. */
        record Erased(List<FeedbackId> ids) implements OfPerson {}

        /** Some are not erased yet: it has to be asked for again. */
        record NotAll() implements OfPerson {}
    }

    /**
     * Erases all pieces that a person has handed in by the body, as far as the way to reach them stood in each. Their keys go first: from
     * then on nobody can read how they were reached, wherever a copy of it lies.
     *
     * @param person by the way to reach them
     */
    public OfPerson erase(Contact person, OrganisationNumber body) {
        List<PersonKey> ways = PersonKey.of(body, person, secret);
        contacts.forget(ways);
        List<Receipt> theirs = pieces.of(ways, MOST_AT_ONCE);
        List<FeedbackId> erased = new ArrayList<>();
        for (Receipt one : theirs) {
            if (erase(Optional.of(one)) instanceof Outcome.NotNow) {
                return new OfPerson.NotAll();
            }
            erased.add(one.id());
        }
        return theirs.size() < MOST_AT_ONCE ? new OfPerson.Erased(List.copyOf(erased)) : new OfPerson.NotAll();
    }

    /** Erases a piece for the one who spoke up, by both codes as typed. */
    public Outcome erase(String receiptCode, String followUpCode) {
        Optional<FollowUpCode> code = FollowUpCode.read(followUpCode);
        return erase(ReceiptCode.read(receiptCode).flatMap(receipts::find).filter(receipt -> {
            String hash = receipt.followUpHash();
            return hash != null && code.isPresent() && code.get().matches(hash);
        }));
    }

    private Outcome erase(Optional<Receipt> found) {
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        FeedbackId id = found.get().id();
        Optional<Receipt> current = found;
        for (int attempt = 0; attempt < TRIES && current.isPresent(); attempt++) {
            Receipt before = current.get();
            if (before.changes().erasedAt() != null) {
                return new Outcome.Erased(id);
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Receipt after = before.erased(now);
            new SealContacts(contacts, secret).retire(before, after);
            if (pieces.change(before, after, Optional.of(now))) {
                finish(after, now);
                return new Outcome.Erased(id);
            }
            current = pieces.find(id);
        }
        return new Outcome.NotNow();
    }

    /** Takes it away everywhere. */
    private boolean carryOut(Receipt erased) {
        erasables.forEach(erasable -> erasable.erase(erased.id()));
        return journal.tell(new PieceEvent.Erased(erased)).isDurable();
    }

    /** Carries out what was erased, and ends it when it was done after all that was on its way had come. */
    void finish(Receipt erased, Instant erasedAt) {
        boolean allHasCome = !clock.instant().isBefore(erasedAt.plus(ON_ITS_WAY));
        if (!carryOut(erased)) {
            return;
        }
        if (allHasCome) {
            pieces.finished(erased);
        } else {
            pieces.postpone(erased, erasedAt.plus(ON_ITS_WAY));
        }
    }
}
