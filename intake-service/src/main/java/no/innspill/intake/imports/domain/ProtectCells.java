package no.innspill.intake.imports.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.innspill.redaction.Kind;
import no.innspill.redaction.Redaction;
import no.innspill.redaction.Redactor;
import org.jspecify.annotations.Nullable;

/** Takes personal data out of cells before anything keeps them. Holds what short cells came to, as tables repeat themselves: one per file. */
public final class ProtectCells {
    /** What systems' own ids look like by chance. */
    private static final Set<Kind> BY_CHANCE = EnumSet.of(Kind.PHONE, Kind.NAV_IDENT, Kind.PLATE);

    private static final int MOST_HELD = 2_000;
    private static final int SHORT = 40;

    private final Redactor redactor;
    private final UnaryOperator<String> pseudonyms;
    private final Map<String, Cell> held = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Cell> eldest) {
            return size() > MOST_HELD;
        }
    };

    /**
     * Makes one.
     *
     * @param pseudonyms gives for a cell what cannot be led back to it without our secret, the same each time
     */
    public ProtectCells(Redactor redactor, UnaryOperator<String> pseudonyms) {
        this.redactor = redactor;
        this.pseudonyms = pseudonyms;
    }

    /** The cell without personal data. */
    public Cell protect(String raw) {
        if (raw.length() > SHORT) {
            return look(raw);
        }
        Cell known = held.get(raw);
        if (known == null) {
            known = look(raw);
            held.put(raw, known);
        }
        return known;
    }

    private Cell look(String raw) {
        String plain = SpreadsheetText.plain(raw);
        if (plain.isEmpty()) {
            return Cell.empty();
        }
        Redaction redaction = redactor.redact(plain);
        if (redaction.found().isEmpty()) {
            return Cell.of(plain);
        }
        Map<Kind, Integer> takenOut = new EnumMap<>(Kind.class);
        redaction.found().forEach(found -> takenOut.merge(found.kind(), 1, Integer::sum));
        boolean maybeAnId = BY_CHANCE.containsAll(takenOut.keySet());
        return new Cell(redaction.text(), takenOut, maybeAnId ? pseudonyms.apply(plain.strip()) : null);
    }
}
