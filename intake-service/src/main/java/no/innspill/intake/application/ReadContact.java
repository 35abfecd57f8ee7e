package no.innspill.intake.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innspill.intake.application.ContactReading.Purpose;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.domain.SealedContact;

/** Lets the body that handed a piece in read how the one who spoke up can be reached: one at a time, for a reason, and noted before it is shown. */
public final class ReadContact {
    private final PieceChanges pieces;
    private final Receipts receipts;
    private final ContactVault contacts;
    private final ContactReadings readings;
    private final Clock clock;

    public ReadContact(
            PieceChanges pieces, Receipts receipts, ContactVault contacts, ContactReadings readings, Clock clock) {
        this.pieces = pieces;
        this.receipts = receipts;
        this.contacts = contacts;
        this.readings = readings;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It was noted that it was read. */
        record Read(FeedbackId id, Contact contact) implements Outcome {}

        /** Nobody said how they can be reached, or it is no longer kept. */
        record None() implements Outcome {}

        /** The body has handed in no such piece. */
        record Unknown() implements Outcome {}
    }

    /**
     * Who reads.
     *
     * @param subject the identity provider's id of the person
     */
    public record Reader(String subject, String name, OrganisationNumber body) {}

    /**
     * Reads it.
     *
     * @param piece the code of the receipt or the id of the piece, as typed
     */
    public Outcome read(String piece, Reader reader, Purpose purpose) {
        Optional<Receipt> found = find(piece.strip()).filter(one -> one.body().equals(reader.body()));
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        Receipt receipt = found.get();
        SealedContact sealed = receipt.contact();
        Optional<Contact> contact =
                sealed == null ? Optional.empty() : contacts.open(receipt.id(), receipt.body(), sealed);
        if (contact.isEmpty()) {
            return new Outcome.None();
        }
        readings.note(new ContactReading(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                receipt.id(),
                receipt.body(),
                reader.subject(),
                reader.name(),
                purpose));
        return new Outcome.Read(receipt.id(), contact.get());
    }

    /** Who of the body has read what lately. */
    public List<ContactReading> latest(OrganisationNumber body, int most) {
        return readings.latest(body, most);
    }

    private Optional<Receipt> find(String piece) {
        Optional<Receipt> byCode = ReceiptCode.read(piece).flatMap(receipts::find);
        return byCode.isPresent() ? byCode : id(piece).flatMap(pieces::find);
    }

    private static Optional<FeedbackId> id(String piece) {
        try {
            return Optional.of(new FeedbackId(UUID.fromString(piece)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
