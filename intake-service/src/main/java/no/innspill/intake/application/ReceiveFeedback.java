package no.innspill.intake.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.FollowUpCode;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Protection;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.domain.ReceiptSecret;
import no.innspill.intake.domain.SenderId;
import no.innspill.redaction.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Takes feedback in. The receipt is reserved before the piece is published, so that the same id with other content is seen;
 * a piece whose publishing failed is published again when it comes again, as the same event.
 */
public final class ReceiveFeedback {
    private final Bodies bodies;
    private final Receipts receipts;
    private final Journal journal;
    private final Protection protection;
    private final ReceiptSecret secret;
    private final SealContacts contacts;
    private final Clock clock;
    private final Supplier<FeedbackId> newIds;
    private final Patience patience;

    public ReceiveFeedback(
            Bodies bodies,
            Receipts receipts,
            Journal journal,
            Protection protection,
            ReceiptSecret secret,
            ContactVault contacts,
            Clock clock,
            Supplier<FeedbackId> newIds,
            Patience patience) {
        this.bodies = bodies;
        this.receipts = receipts;
        this.journal = journal;
        this.protection = protection;
        this.secret = secret;
        this.contacts = new SealContacts(contacts, secret);
        this.clock = clock;
        this.newIds = newIds;
        this.patience = patience;
    }

    /** What came of handing a piece in. */
    public sealed interface Outcome {
        /**
         * It is durable, in Kafka or in the spool on its way there.
         *
         * @param followUp what the one who spoke up keeps secret, where an answer is wanted
         */
        record Accepted(
                FeedbackId id, ReceiptCode code, @Nullable FollowUpCode followUp) implements Outcome {}

        /** It is not taken in. */
        sealed interface NotAccepted extends Outcome {}

        /** The sender's id is taken by another content. */
        record OtherContent() implements NotAccepted {}

        /** The directory has no such body. */
        record UnknownBody() implements NotAccepted {}

        /** It is said to be of another body than the one whose system sends it. */
        record NotYours() implements NotAccepted {}

        /** It is not known to be durable: the sender must send it again. */
        record NotNow() implements NotAccepted {}
    }

    /**
     * Takes it in; fails with the store's exception when the store is away. What takes too long is {@link Outcome.NotNow}.
     *
     * @param sender organisation number of the body whose system sends it
     */
    public Outcome receive(Feedback sent, String sender) {
        return receiveAll(List.of(sent), sender).getFirst();
    }

    /**
     * Takes many in at the price of one, and tells what came of each in the order sent; fails with the store's exception when the store is
     * away. Two of one id are as if the second came after the first. All are held in memory: send a few hundred at a time.
     *
     * @param sender organisation number of the body whose system sends them
     */
    public List<Outcome> receiveAll(List<Feedback> sent, String sender) {
        return inTime(sent.size(), () -> told(reserved(look(sent, sender))));
    }

    /** The same for pieces that personal data was taken out of before: what was taken out then is told too. */
    public List<Outcome> receiveProtected(List<ProtectedFeedback> sent, String sender) {
        return inTime(
                sent.size(),
                () -> told(reserved(new Looked(sent.stream()
                        .map(piece -> look(piece.content(), piece.takenOut(), sender))
                        .toList()))));
    }

    /**
     * The first of three steps, for a caller with more pieces than go at once: while some are told, the next are reserved, and those after
     * them looked at. Stores nothing, and may be done for many at a time; fails with the store's exception when the store is away.
     */
    public Looked look(List<Feedback> sent, String sender) {
        return new Looked(
                sent.stream().map(piece -> look(piece, Map.of(), sender)).toList());
    }

    /** The second step, in the order that the pieces came: of two of one id the first is the first. Fails as {@link #receiveAll}. */
    public Reserved reserve(Looked looked) {
        return patience.await(() -> reserved(looked))
                .orElseGet(() -> new Reserved(notNow(looked.seen.size()), List.of()));
    }

    /** The last step, in the same order: what came of each, in the order sent. */
    public List<Outcome> tell(Reserved reserved) {
        return inTime(reserved.outcomes.size(), () -> told(reserved));
    }

    private List<Outcome> inTime(int count, Supplier<List<Outcome>> work) {
        return patience.await(work).orElseGet(() -> notNow(count));
    }

    private static List<Outcome> notNow(int count) {
        return Collections.nCopies(count, new Outcome.NotNow());
    }

    private Reserved reserved(Looked looked) {
        List<Seen> seen = sealed(looked.seen);
        List<Receipt> there = receipts.reserve(
                seen.stream().flatMap(Seen::good).map(Entry::receipt).toList());
        List<PieceEvent> toTell = new ArrayList<>();
        Set<FeedbackId> telling = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>(seen.size());
        Iterator<Receipt> next = there.iterator();
        for (Seen each : seen) {
            outcomes.add(
                    switch (each) {
                        case Seen.Bad(var outcome) -> outcome;
                        case Seen.Good(var entry) -> reserved(entry, next.next(), toTell, telling);
                    });
        }
        return new Reserved(outcomes, toTell);
    }

    private List<Outcome> told(Reserved reserved) {
        List<PieceEvent> toTell = reserved.toTell;
        if (toTell.isEmpty()) {
            return reserved.outcomes;
        }
        List<Told> told = journal.tell(toTell);
        receipts.published(those(toTell, told, Told.IN_KAFKA));
        Set<FeedbackId> missing = those(toTell, told, Told.NOT_DURABLE);
        return reserved.outcomes.stream()
                .map(outcome -> outcome instanceof Outcome.Accepted accepted && missing.contains(accepted.id())
                        ? new Outcome.NotNow()
                        : outcome)
                .toList();
    }

    private Outcome reserved(Entry fresh, Receipt there, List<PieceEvent> toTell, Set<FeedbackId> telling) {
        if (!there.fingerprint().equals(fresh.receipt().fingerprint())) {
            return new Outcome.OtherContent();
        }
        if (!there.published() && telling.add(there.id())) {
            toTell.add(new PieceEvent.Received(there, fresh.feedback(), there.equals(fresh.receipt())));
        }
        return new Outcome.Accepted(
                there.id(), there.code(), there.answerWanted() ? FollowUpCode.of(there.id(), secret) : null);
    }

    /** The pieces whose telling came to this. What is in the spool is noted as published when it is in Kafka. */
    private static Set<FeedbackId> those(List<PieceEvent> events, List<Told> told, Told sought) {
        Set<FeedbackId> ids = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            if (told.get(i) == sought) {
                ids.add(events.get(i).id());
            }
        }
        return ids;
    }

    private Seen look(Feedback sent, Map<Kind, Integer> takenOutBefore, String sender) {
        Optional<Body> body = bodies.find(sent.body());
        if (body.isEmpty()) {
            return new Seen.Bad(bodies.told() ? new Outcome.UnknownBody() : new Outcome.NotNow());
        }
        if (!sent.body().value().equals(sender)) {
            return new Seen.Bad(new Outcome.NotYours());
        }
        boolean sensitive = body.get().isSensitive(sent.service());
        ProtectedFeedback feedback =
                protection.protect(sensitive ? sent.asSensitive() : sent).and(takenOutBefore);
        SenderId senderId = sent.senderId();
        FeedbackId id = senderId == null ? newIds.get() : FeedbackId.of(sent.body(), senderId);
        // to the millisecond, as the store keeps it: an event that is told again has to be the same
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Contact contact = sent.contact();
        return new Seen.Good(new Entry(Receipt.of(id, feedback, contact, secret, now), feedback, contact));
    }

    /** Pieces without personal data but how people can be reached, of which nothing is stored yet. */
    public static final class Looked {
        private final List<Seen> seen;

        private Looked(List<Seen> seen) {
            this.seen = seen;
        }
    }

    /** Pieces that have their receipts, and that are not told yet. */
    public static final class Reserved {
        private final List<Outcome> outcomes;
        private final List<PieceEvent> toTell;

        private Reserved(List<Outcome> outcomes, List<PieceEvent> toTell) {
            this.outcomes = outcomes;
            this.toTell = toTell;
        }
    }

    /** The same, with each contact encrypted in its receipt: from here on nothing holds it in clear. */
    private List<Seen> sealed(List<Seen> looked) {
        if (looked.stream().flatMap(Seen::good).allMatch(entry -> entry.contact() == null)) {
            return looked;
        }
        Iterator<Receipt> receipts = contacts.seal(looked.stream()
                        .flatMap(Seen::good)
                        .map(entry -> new SealContacts.Unsealed(entry.receipt(), entry.contact()))
                        .toList())
                .iterator();
        return looked.stream()
                .map(each -> each instanceof Seen.Good(var entry)
                        ? new Seen.Good(new Entry(receipts.next(), entry.feedback(), null))
                        : each)
                .toList();
    }

    /**
     * A piece and its receipt.
     *
     * @param contact what the receipt is still to hold, encrypted
     */
    private record Entry(
            Receipt receipt,
            ProtectedFeedback feedback,
            @Nullable Contact contact) {}

    /** A piece before anything of it is stored. */
    private sealed interface Seen {
        record Good(Entry entry) implements Seen {}

        record Bad(Outcome outcome) implements Seen {}

        static Stream<Entry> good(Seen seen) {
            return seen instanceof Good(var entry) ? Stream.of(entry) : Stream.empty();
        }
    }
}
