package no.innspill.intake.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.innspill.intake.domain.Conversation;
import no.innspill.intake.domain.Conversation.Message;
import no.innspill.intake.domain.FollowUpCode;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.redaction.Kind;
import no.innspill.redaction.Redaction;
import no.innspill.redaction.Redactor;

/**
 * Lets the one who spoke up read what the body writes and write back, by two codes and without a name. Personal data is taken out before
 * anything is stored.
 */
public final class FollowUp {
    private final Receipts receipts;
    private final Conversations conversations;
    private final Redactor redactor;
    private final Clock clock;
    private final Supplier<String> newIds;

    public FollowUp(
            Receipts receipts, Conversations conversations, Redactor redactor, Clock clock, Supplier<String> newIds) {
        this.receipts = receipts;
        this.conversations = conversations;
        this.redactor = redactor;
        this.clock = clock;
        this.newIds = newIds;
    }

    /** What the holder of both codes sees. */
    public record View(Receipt receipt, Conversation conversation) {
        /** Whether they can write. */
        public boolean open() {
            return conversation.isOpen(receipt.progress());
        }
    }

    /** What came of writing. */
    public sealed interface Outcome {
        /** It is kept and will be told; also when the same was written just before. */
        record Written(View now) implements Outcome {}

        /** Nobody would read it any more, or there are too many. */
        record Closed(View now) implements Outcome {}

        /** There came another message meanwhile; what was written is not kept. */
        record Overtaken(View now) implements Outcome {}

        /** The codes do not belong together. */
        record Unknown() implements Outcome {}
    }

    /** Nothing where the codes, as typed, do not belong together. */
    public Optional<View> read(String receiptCode, String followUpCode) {
        return known(receiptCode, followUpCode).map(receipt -> new View(receipt, conversations.of(receipt.id())));
    }

    /**
     * Writes one message.
     *
     * @param text 1 to {@value Conversation#LONGEST_MESSAGE} characters
     * @param seen how many messages of their own the writer had before them
     */
    public Outcome write(String receiptCode, String followUpCode, String text, int seen) {
        Optional<View> found = read(receiptCode, followUpCode);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        View before = found.get();
        Redaction safe = redactor.redact(text);
        List<Message.FromPerson> own = before.conversation().fromPerson();
        if (own.size() == seen + 1 && own.getLast().text().equals(safe.text())) {
            return new Outcome.Written(before); // a button pressed twice
        }
        if (!before.open()) {
            return new Outcome.Closed(before);
        }
        if (own.size() != seen) {
            return new Outcome.Overtaken(before);
        }
        var message = new Message.FromPerson(
                newIds.get(), clock.instant().truncatedTo(ChronoUnit.MILLIS), safe.text(), count(safe));
        boolean kept = conversations.add(before.receipt().body(), before.conversation(), message);
        View now = new View(before.receipt(), conversations.of(before.receipt().id()));
        return kept ? new Outcome.Written(now) : new Outcome.Overtaken(now);
    }

    private Optional<Receipt> known(String receiptCode, String followUpCode) {
        Optional<FollowUpCode> code = FollowUpCode.read(followUpCode);
        return ReceiptCode.read(receiptCode).flatMap(receipts::find).filter(receipt -> {
            String hash = receipt.followUpHash();
            return hash != null && code.isPresent() && code.get().matches(hash);
        });
    }

    private static Map<Kind, Integer> count(Redaction redaction) {
        Map<Kind, Integer> takenOut = new HashMap<>();
        redaction.found().forEach(found -> takenOut.merge(found.kind(), 1, Integer::sum));
        return takenOut;
    }
}
