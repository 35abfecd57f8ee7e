package no.innspill.intake.imports.domain;

import java.util.regex.Pattern;

/** What spreadsheets do to cells when they write CSV, undone. */
final class SpreadsheetText {
    private static final Pattern FORMULA_TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern ESCAPED_CONTROL = Pattern.compile("_x000[DdAa]_");

    private SpreadsheetText() {}

    /** {@code ="00123"} is 00123, {@code _x000D_} the end of a line; no-break spaces are spaces, and what cannot be seen is gone. */
    static String plain(String cell) {
        String text = cell;
        var formula = FORMULA_TEXT.matcher(text);
        if (formula.matches()) {
            text = formula.group(1);
        }
        if (text.indexOf("_x000") >= 0) {
            text = ESCAPED_CONTROL.matcher(text).replaceAll("\n").replace("\n\n", "\n");
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00A0' || c == '\u202F') {
                plain.append(' ');
            } else if (!(Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') && c != '\uFEFF') {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }
}
