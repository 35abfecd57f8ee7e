package no.innspill.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a record consists of, found by reflection. */
final class RecordTree {

    private RecordTree() {}

    /** All components of a record and of the records within it, each named by its record and itself. */
    static Set<String> fields(Class<?> type) {
        Set<String> found = new TreeSet<>();
        collect(type, found);
        return found;
    }

    static Map<String, @Nullable Object> values(Record record) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException(hidden);
            }
        }
        return values;
    }

    /** Whether the component may be absent. */
    static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.isAnnotationPresent(DefaultWhenAbsent.class);
    }

    /** The class of the n-th type argument. */
    static Class<?> argument(Type type, int n) {
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[n];
    }

    private static void collect(Class<?> type, Set<String> found) {
        for (RecordComponent component : type.getRecordComponents()) {
            found.add(name(type, component.getName()));
            Class<?> part =
                    component.getType() == List.class ? argument(component.getGenericType(), 0) : component.getType();
            if (part.isRecord()) {
                collect(part, found);
            }
        }
    }

    static String name(Class<?> record, String component) {
        return record.getSimpleName() + "." + component;
    }
}
