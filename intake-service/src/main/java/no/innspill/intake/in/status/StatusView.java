package no.innspill.intake.in.status;

import java.time.Instant;
import java.util.Locale;
import no.innspill.intake.application.Status;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a receipt sees, in one language.
 *
 * @param receipt the code, in groups
 * @param state where it is, as a word for machines
 * @param receivedAt when the piece was accepted
 * @param submittedBy the body that handed it in
 * @param with the body that has it
 * @param answerWanted whether the sender said that an answer is wanted
 * @param answeredAt when the body answered first
 * @param messageWaiting whether the body wrote last, for whoever has the follow-up code
 * @param outcome what came of it, as a word for machines
 * @param resolvedAt when that was settled
 * @param channel the right channel, where it is no feedback
 * @param correctedAt when the body that handed it in last corrected it
 */
record StatusView(
        String receipt,
        String state,
        Instant receivedAt,
        String submittedBy,
        @Nullable String with,
        boolean answerWanted,
        @Nullable Instant answeredAt,
        boolean messageWaiting,
        @Nullable String outcome,
        @Nullable Instant resolvedAt,
        @Nullable RightChannel channel,
        @Nullable Instant correctedAt) {

    /**
     * Where something belongs that is no feedback.
     *
     * @param reason {@code appeal}, {@code call-for-help} or {@code other}
     * @param address of a page, or a telephone number of a public service
     */
    record RightChannel(String reason, String name, String address) {
        /** Whether the address can be followed. */
        public boolean isPage() {
            return address.startsWith("https://") || address.startsWith("http://");
        }
    }

    static StatusView of(Status status, String language) {
        var receipt = status.receipt();
        LocalText with = status.with();
        return new StatusView(
                receipt.code().inGroups(),
                state(receipt.progress()),
                receipt.receivedAt(),
                status.submittedBy().in(language),
                with == null ? null : with.in(language),
                receipt.answerWanted(),
                status.answeredAt(),
                status.messageWaiting(),
                receipt.progress() instanceof Progress.Resolved resolved ? word(resolved.outcome()) : null,
                receipt.progress() instanceof Progress.Resolved resolved ? resolved.at() : null,
                receipt.progress() instanceof Progress.Redirected redirected ? channel(redirected, language) : null,
                receipt.changes().correctedAt());
    }

    private static String state(Progress progress) {
        return switch (progress) {
            case Progress.Received received -> "received";
            case Progress.InTriage triage -> "in-triage";
            case Progress.With with -> with.taken() ? "being-worked-on" : "with-body";
            case Progress.Redirected redirected -> "redirected";
            case Progress.Resolved resolved -> "resolved";
            case Progress.Withdrawn withdrawn -> "withdrawn";
            case Progress.Erased erased -> "erased";
        };
    }

    private static RightChannel channel(Progress.Redirected redirected, String language) {
        return new RightChannel(word(redirected.reason()), redirected.channel().in(language), redirected.address());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
