package no.innspill.intake.domain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whether two pieces of one id say the same: an HMAC of all that is said, after personal data is taken out. */
public record Fingerprint(String value) {
    /** Of a piece that is gone: no piece has it. */
    public static final Fingerprint OF_NOTHING = new Fingerprint("");

    public static Fingerprint of(ProtectedFeedback feedback, ReceiptSecret secret) {
        Feedback content = feedback.content();
        StringBuilder all = new StringBuilder();
        for (@Nullable Object field : fields(content)) {
            String text = Objects.toString(field, "");
            // with the length before it, no two contents read the same
            all.append(field == null ? -1 : text.length()).append(':').append(text);
        }
        if (content.sensitive()) {
            all.append("sensitive");
        }
        return new Fingerprint(HexFormat.of().formatHex(secret.sign("content", all.toString())));
    }

    private static List<@Nullable Object> fields(Feedback content) {
        Page page = content.page();
        return Arrays.asList(
                content.body().value(),
                content.service(),
                content.channel(),
                page == null ? null : page.address().value(),
                page == null ? null : page.version(),
                page == null ? null : page.lastChanged(),
                content.foundIt(),
                content.ratings(),
                content.text(),
                content.whatMatters(),
                content.journeyStep(),
                content.respondentRole(),
                content.municipality(),
                content.languageForm(),
                content.occurredAt(),
                content.answerWanted());
    }
}
