package no.innspill.action.cases.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a body, its units and its services are called.
 *
 * @param services by the id that senders use
 * @param version the newer has the higher
 */
public record BodyNames(BodyId id, Name name, Map<UnitId, Name> units, Map<String, Name> services, long version) {

    public BodyNames {
        units = Map.copyOf(units);
        services = Map.copyOf(services);
    }

    /** A name in the languages of the interface; bokmål stands in for what is missing. */
    public record Name(
            String nb, @Nullable String nn, @Nullable String en) {

        /** The name in a language, by its ISO 639-1 code. */
        public String in(String language) {
            @Nullable
            String found = switch (language) {
                case "nn" -> nn;
                case "en" -> en;
                default -> nb;
            };
            return found == null ? nb : found;
        }
    }
}
