package no.innspill.reporting.figures;

import java.util.Map;
import no.innspill.reporting.rollup.domain.Counts;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one combination of values.
 *
 * @param values by dimension; the empty string where a value is not known, such as the unit of what was not routed
 */
public record Row(Map<Dimension, String> values, Counts counts) {

    public Row {
        values = Map.copyOf(values);
    }

    /** The value in a dimension, when it is known. */
    public @Nullable String value(Dimension dimension) {
        String value = values.get(dimension);
        return value == null || value.isEmpty() ? null : value;
    }
}
