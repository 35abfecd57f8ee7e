package no.innspill.intake.domain;

/**
 * What a sender calls a call, where its pieces have no ids of their own (draft-ietf-httpapi-idempotency-key-header): letters, digits and
 * {@code . _ : / + = ~ -}, at most 128. It is kept nowhere but in the ids that are derived from it, and is not passed on.
 *
 * @param line the line of the piece in the call, from 1; 0 where the call is one piece
 */
public record IdempotencyKey(String value, long line) implements SenderId {
    /** The most characters that it may have. */
    public static final int LONGEST = 128;

    public IdempotencyKey {
        if (!isWellFormed(value) || line < 0) {
            throw new IllegalArgumentException("no idempotency key");
        }
    }

    /** The key of a call that is one piece. */
    public static IdempotencyKey of(String value) {
        return new IdempotencyKey(value, 0);
    }

    public static boolean isWellFormed(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && value.chars()
                        .allMatch(c -> (c >= '0' && c <= '9')
                                || (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || "._:/+=~-".indexOf(c) >= 0);
    }

    /** The key of a piece of a call of many. */
    public IdempotencyKey ofLine(long number) {
        return new IdempotencyKey(value, number);
    }

    /** Starts as no {@link ExternalId} does. */
    @Override
    public String derivedFrom() {
        return line == 0 ? "/key/" + value : "/line/" + line + "/" + value;
    }
}
