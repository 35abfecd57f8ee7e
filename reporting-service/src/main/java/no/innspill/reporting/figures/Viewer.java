package no.innspill.reporting.figures;

import java.util.Optional;
import java.util.Set;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.jspecify.annotations.Nullable;

/** Whose figures a caller may see: those of all bodies, those of one, or none. */
public sealed interface Viewer {

    /** Sees all bodies. */
    record OfAll() implements Viewer {}

    /** Sees the body that it belongs to. */
    record OfOne(String body) implements Viewer {}

    /** Sees nothing. */
    record OfNone() implements Viewer {}

    /** What the caller may see, by what they are permitted and where they belong. */
    static Viewer of(Caller caller) {
        if (caller.may(Permission.READ_ALL_FIGURES)) {
            return new OfAll();
        }
        String body = caller.body();
        return caller.may(Permission.READ_OWN_FIGURES) && body != null ? new OfOne(body) : new OfNone();
    }

    /**
     * The bodies that are shown when one, or none, is asked for.
     *
     * @return the bodies to narrow figures to, none to show all; or nothing, when that may not be seen
     */
    default Optional<Set<String>> bodies(@Nullable String asked) {
        return switch (this) {
            case OfAll all -> Optional.of(asked == null ? Set.of() : Set.of(asked));
            case OfOne one ->
                asked == null || asked.equals(one.body()) ? Optional.of(Set.of(one.body())) : Optional.empty();
            case OfNone none -> Optional.empty();
        };
    }
}
