package no.innspill.support.problem;

import org.jspecify.annotations.Nullable;

/** The version that a change was made from, as {@code If-Match} names it (RFC 9110, section 13.1.1): the number that the ETag holds. */
public final class IfMatch {

    private static final int MOST_DIGITS = 18;

    private IfMatch() {}

    /**
     * Reads the header.
     *
     * @param written the header; none where the caller sent none, which is answered with 428
     * @param what of what a version is asked for, such as «the model»; what is no version of it is answered with 412
     */
    public static long version(@Nullable String written, String what) {
        if (written == null) {
            throw new ProblemException(
                    StandardProblem.VERSION_REQUIRED,
                    "Send the ETag of " + what + " that you have seen in If-Match, such as \"3\".");
        }
        String digits = written.replace("W/", "").replace("\"", "").strip();
        if (!digits.matches("\\d{1," + MOST_DIGITS + "}")) {
            throw new ProblemException(
                    StandardProblem.CHANGED_MEANWHILE, "If-Match is no tag of " + what + ", such as \"3\".");
        }
        return Long.parseLong(digits);
    }
}
