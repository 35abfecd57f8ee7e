package no.innspill.intake.domain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two pieces of one id say the same: an HMAC of all that is said, after personal data is taken out, and of how the one who
 * said it can be reached. By the HMAC nobody can try out numbers and addresses who has not the secret.
 */
public record Fingerprint(String value) {
    /** Of a piece that is gone: no piece has it. */
    public static final Fingerprint OF_NOTHING = new Fingerprint("");

    public static Fingerprint of(ProtectedFeedback feedback, @Nullable Contact contact, ReceiptSecret secret) {
        Feedback content = feedback.content();
        StringBuilder all = new StringBuilder();
        fields(content).forEach(field -> append(all, field));
        if (content.sensitive()) {
            all.append("sensitive");
        }
        if (contact != null) {
            all.append("contact");
            Arrays.asList(contact.name(), contact.email(), contact.phone()).forEach(field -> append(all, field));
        }
        return new Fingerprint(HexFormat.of().formatHex(secret.sign("content", all.toString())));
    }

    /** With the length before it, no two contents read the same. */
    private static void append(StringBuilder all, @Nullable Object field) {
        String text = Objects.toString(field, "");
        all.append(field == null ? -1 : text.length()).append(':').append(text);
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
