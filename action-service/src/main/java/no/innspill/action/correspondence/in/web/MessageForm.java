package no.innspill.action.correspondence.in.web;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import no.innspill.action.correspondence.domain.Letter;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in.
 *
 * @param purpose {@code question} or {@code answer}
 */
record MessageForm(String text, @Nullable String purpose) {

    static final MessageForm EMPTY = new MessageForm("", null);

    private static final String QUESTION = "question";

    boolean question() {
        return QUESTION.equals(purpose);
    }

    /** Keys of messages about what is not right, by field, in the order of the form. */
    SequencedMap<String, String> errors() {
        SequencedMap<String, String> errors = new LinkedHashMap<>();
        if (!question() && !"answer".equals(purpose)) {
            errors.put("purpose", "action.message.error.purpose");
        }
        if (text.isEmpty()) {
            errors.put("text", "action.message.error.missing");
        } else if (text.length() > Letter.LONGEST) {
            errors.put("text", "action.message.error.long");
        }
        return errors;
    }

    @Override
    public String toString() {
        return "MessageForm[" + purpose + "]";
    }
}
