package no.innspill.intake.imports.out.store;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.innspill.intake.imports.domain.ColumnUse;
import no.innspill.intake.imports.domain.DateForm;
import no.innspill.intake.imports.domain.Field;
import no.innspill.intake.imports.domain.Mapping;
import org.jspecify.annotations.Nullable;

/** A mapping; what stands in a cell is no name of a field, as it may have dots. */
record MappingDocument(int version, List<Use> uses, List<Pair> constants, String zone) {

    record Use(Field field, List<Pair> values, @Nullable DateForm dates, ColumnUse.@Nullable Question question) {}

    record Pair(String name, String value) {}

    static MappingDocument from(Mapping mapping) {
        return new MappingDocument(
                mapping.version(),
                mapping.uses().stream()
                        .map(use -> new Use(use.field(), pairs(use.values()), use.dates(), use.question()))
                        .toList(),
                pairs(mapping.constants().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue))),
                mapping.zone().getId());
    }

    Mapping toDomain() {
        return new Mapping(
                version,
                uses.stream()
                        .map(use -> new ColumnUse(use.field(), map(use.values()), use.dates(), use.question()))
                        .toList(),
                constants.stream().collect(Collectors.toMap(pair -> Field.valueOf(pair.name()), Pair::value)),
                ZoneId.of(zone));
    }

    private static List<Pair> pairs(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> new Pair(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Pair::name))
                .toList();
    }

    private static Map<String, String> map(List<Pair> pairs) {
        return pairs.stream().collect(Collectors.toMap(Pair::name, Pair::value));
    }
}
