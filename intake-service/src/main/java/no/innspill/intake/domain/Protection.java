package no.innspill.intake.domain;

import java.util.EnumMap;
import java.util.Map;
import no.innspill.redaction.Kind;
import no.innspill.redaction.Redaction;
import no.innspill.redaction.Redactor;
import org.jspecify.annotations.Nullable;

/** Takes personal data out of every field of a piece of feedback that a person or a system writes freely. */
public final class Protection {
    private final Redactor redactor;
    private final Redactor strict;

    /** Protects; what falls under a duty of secrecy by stricter rules. */
    public Protection(Redactor redactor) {
        this.redactor = redactor;
        this.strict = Redactor.strict();
    }

    /** The same piece without personal data, and without how anyone can be reached; protecting what it gives changes nothing. */
    public ProtectedFeedback protect(Feedback sent) {
        Fields fields = new Fields(sent.sensitive() ? strict : redactor);
        Feedback content = new Feedback(
                sent.body(),
                senderId(sent.senderId(), fields),
                fields.without(sent.service()),
                sent.channel(),
                page(sent.page(), fields),
                sent.foundIt(),
                sent.ratings().stream().map(rating -> rating(rating, fields)).toList(),
                fields.without(sent.text()),
                fields.without(sent.whatMatters()),
                fields.without(sent.journeyStep()),
                sent.respondentRole(),
                sent.municipality(),
                sent.languageForm(),
                sent.occurredAt(),
                sent.answerWanted(),
                sent.sensitive());
        return new ProtectedFeedback(content, fields.takenOut);
    }

    private @Nullable SenderId senderId(@Nullable SenderId id, Fields fields) {
        return id instanceof ExternalId(var own) && !own.equals(fields.without(own)) ? null : id;
    }

    private static @Nullable Page page(@Nullable Page page, Fields fields) {
        return page == null
                ? null
                : new Page(page.address().without(fields.redactor), fields.without(page.version()), page.lastChanged());
    }

    private static Rating rating(Rating rating, Fields fields) {
        return new Rating(
                String.valueOf(fields.without(rating.question())),
                rating.questionVersion(),
                rating.min(),
                rating.max(),
                rating.value());
    }

    /** Counts what is taken out of the fields of one piece. */
    private static final class Fields {
        private final Redactor redactor;
        private final Map<Kind, Integer> takenOut = new EnumMap<>(Kind.class);

        Fields(Redactor redactor) {
            this.redactor = redactor;
        }

        @Nullable
        String without(@Nullable String field) {
            if (field == null) {
                return null;
            }
            Redaction redaction = redactor.redact(field);
            redaction.found().forEach(found -> takenOut.merge(found.kind(), 1, Integer::sum));
            return redaction.text();
        }
    }
}
