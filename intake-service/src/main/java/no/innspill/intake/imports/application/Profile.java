package no.innspill.intake.imports.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.innspill.intake.imports.domain.Column;
import no.innspill.intake.imports.domain.Column.Left;
import no.innspill.intake.imports.domain.Row;

/** Sees what stands in each column: the first few cells, and the values where there are few. */
final class Profile {
    private static final int SAMPLES = 8;
    private static final int LONGEST_SAMPLE = 120;
    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = 40;

    private final List<String> names;
    private final List<Left> left;
    private final List<List<String>> samples;
    private final List<Map<String, Integer>> values;

    Profile(List<String> names, List<Left> left) {
        this.names = names;
        this.left = left;
        this.samples =
                names.stream().<List<String>>map(name -> new ArrayList<>()).toList();
        this.values = names.stream()
                .<Map<String, Integer>>map(name -> new LinkedHashMap<>())
                .toList();
    }

    void add(Row row) {
        if (row instanceof Row.Cells cells) {
            for (int at = 0; at < names.size(); at++) {
                String text = cells.cell(at).text();
                if (!text.isEmpty()) {
                    add(at, text);
                }
            }
        }
    }

    private void add(int at, String text) {
        List<String> seen = samples.get(at);
        String sample = text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text;
        if (seen.size() < SAMPLES && !seen.contains(sample)) {
            seen.add(sample);
        }
        Map<String, Integer> counts = values.get(at);
        if (counts.size() <= MOST_VALUES) {
            // one more than there may be tells that there are too many
            counts.merge(text.length() > LONGEST_VALUE ? "…" + counts.size() : text, 1, Integer::sum);
        }
    }

    List<Column> columns() {
        return IntStream.range(0, names.size())
                .mapToObj(at -> new Column(at, names.get(at), left.get(at), samples.get(at), values(values.get(at))))
                .toList();
    }

    private static List<String> values(Map<String, Integer> counts) {
        boolean few =
                counts.size() <= MOST_VALUES && counts.keySet().stream().noneMatch(value -> value.startsWith("…"));
        return few
                ? counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList()
                : List.of();
    }
}
