package no.innspill.intake.in.http;

import java.util.Set;
import no.innspill.intake.domain.Contact;
import org.jspecify.annotations.Nullable;

/** Reads how somebody can be reached. What is wrong is told by the field's name, and never repeated. */
final class ContactReader {
    private static final String FIELD = "contact";
    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String PHONE = "phone";

    private ContactReader() {}

    /** That of a piece; none where it is not there or not right, which the fields then tell. */
    static @Nullable Contact ofPiece(Fields piece, boolean answerWanted) {
        Fields fields = piece.object(FIELD);
        if (fields == null) {
            return null;
        }
        if (!answerWanted) {
            piece.wrong(FIELD, "no-answer-wanted", "Leave it out where answerWanted is not true.");
        }
        fields.only(Set.of(NAME, EMAIL, PHONE));
        String name = fields.line(NAME, Contact.LONGEST_NAME);
        String email = email(fields);
        String phone = phone(fields);
        if (!fields.has(EMAIL) && !fields.has(PHONE)) {
            fields.wrong("", "required", "Must have email or phone.");
        }
        return email == null && phone == null ? null : new Contact(name, email, phone);
    }

    /** That by which a person is meant. */
    static @Nullable Contact ofPerson(Fields request) {
        Fields fields = request.object(FIELD);
        if (fields == null) {
            return null;
        }
        fields.only(Set.of(EMAIL, PHONE));
        String email = email(fields);
        String phone = phone(fields);
        if (fields.has(EMAIL) == fields.has(PHONE)) {
            fields.wrong("", "one-of", "Send one of email and phone.");
        }
        return email == null && phone == null ? null : new Contact(null, email, phone);
    }

    private static @Nullable String email(Fields fields) {
        return fields.value(
                EMAIL,
                text -> Contact.email(text).orElse(null),
                "format",
                "Must be an e-mail address with at most " + Contact.LONGEST_EMAIL + " characters.");
    }

    private static @Nullable String phone(Fields fields) {
        return fields.value(
                PHONE,
                text -> Contact.phone(text).orElse(null),
                "format",
                "Must be a telephone number, with + and the code of its country where that is not Norway, at most "
                        + Contact.LONGEST_PHONE + " characters.");
    }
}
