package no.innspill.action.cases.domain;

import java.util.UUID;

/** The id of a case: the one of the feedback that opened it. */
public record CaseId(UUID value) {

    /**
     * Reads the canonical form.
     *
     * @throws IllegalArgumentException for anything else, shortened forms included
     */
    public static CaseId of(String text) {
        UUID value = UUID.fromString(text);
        if (!value.toString().equals(text)) {
            throw new IllegalArgumentException("a case id is a UUID in canonical form");
        }
        return new CaseId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
