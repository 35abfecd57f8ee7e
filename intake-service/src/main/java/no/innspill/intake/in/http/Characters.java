package no.innspill.intake.in.http;

/** Which characters people write. */
final class Characters {
    private Characters() {}

    /** Whether there are no control characters but line breaks and tabs, and every surrogate has its other half. */
    static boolean readable(String text) {
        return text.codePoints()
                .noneMatch(point -> (Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t')
                        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    static boolean oneLine(String text) {
        return text.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029);
    }
}
