package no.innspill.intake.application;

import java.util.Optional;
import no.innspill.intake.domain.Conversation;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.Progress;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import org.jspecify.annotations.Nullable;

/** Tells what became of the piece that a receipt was given for. */
public final class ReadStatus {
    private final Receipts receipts;
    private final Bodies bodies;
    private final Conversations conversations;

    public ReadStatus(Receipts receipts, Bodies bodies, Conversations conversations) {
        this.receipts = receipts;
        this.bodies = bodies;
        this.conversations = conversations;
    }

    /** What a person typed as their code; nothing where there is no such receipt. */
    public Optional<Status> of(String typed) {
        return ReceiptCode.read(typed).flatMap(receipts::find).map(this::status);
    }

    /** How a piece stands whose receipt is at hand. */
    public Status status(Receipt receipt) {
        Conversation written =
                receipt.answerWanted() ? conversations.of(receipt.id()) : Conversation.none(receipt.id());
        return new Status(
                receipt,
                name(receipt.body()),
                with(receipt.progress()),
                written.answeredAt(),
                written.awaitsThePerson());
    }

    private @Nullable LocalText with(Progress progress) {
        return switch (progress) {
            case Progress.With has -> name(has.body());
            case Progress.Resolved resolved -> name(resolved.body());
            case Progress.Received received -> null;
            case Progress.InTriage triage -> null;
            case Progress.Redirected redirected -> null;
            case Progress.Withdrawn withdrawn -> null;
            case Progress.Erased erased -> null;
        };
    }

    private LocalText name(OrganisationNumber body) {
        return bodies.find(body).map(Body::name).orElseGet(() -> new LocalText(body.value(), null, null, null));
    }
}
