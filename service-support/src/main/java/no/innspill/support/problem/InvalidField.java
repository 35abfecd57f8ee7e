package no.innspill.support.problem;

/**
 * A field that is not as it must be.
 *
 * @param field its place in the request: a JSON pointer such as {@code /ratings/0/value}, or the name of a parameter
 * @param code what is wrong, for machines, such as {@code check-digit}
 * @param detail what would be right, in English; never repeats what was sent
 */
public record InvalidField(String field, String code, String detail) {}
