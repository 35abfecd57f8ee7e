package no.innspill.intake.imports.domain;

/**
 * Why a row is not taken in. It never holds what stood in the row.
 *
 * @param line the line of the file that the row begins on
 * @param column the name of the column or field; empty where it is about the row
 * @param code a word for what is wrong, as in the API's problems
 */
public record Refusal(int line, String column, String code) {
    /** The same without the line: what refusals are gathered by. */
    public Reason reason() {
        return new Reason(column, code);
    }

    /** What is wrong with a column. */
    public record Reason(String column, String code) {}
}
