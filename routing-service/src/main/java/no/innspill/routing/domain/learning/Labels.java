package no.innspill.routing.domain.learning;

import java.util.Optional;
import java.util.Set;
import no.innspill.classification.Kind;
import no.innspill.classification.Level;
import no.innspill.classification.Tasks;
import no.innspill.classification.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * What a correction says that a piece is; what is null it does not say.
 *
 * @param theme the last part of a top theme's address
 */
public record Labels(
        @Nullable Kind kind,
        @Nullable String theme,
        @Nullable Level level) {

    private static final Labels NOTHING = new Labels(null, null, null);

    /** What became of a piece. */
    public enum Outcome {
        /** A unit has it. */
        ROUTED,
        /** It is an appeal or a call for help. */
        REDIRECTED,
        /** Nobody has said yet, or it was taken back. */
        OTHER
    }

    /**
     * A correction.
     *
     * @param byPerson whether a person looked at it, who leaves the kind as found only where it is right; else a unit sent it on unseen
     * @param theme the top theme that was found; none where none was
     * @param stays whether it has gone where routing thought first
     * @param themesOfUnit the top themes that the unit answers for
     * @param level the level of government of the unit's body; nothing beside government
     */
    public record Corrected(
            boolean byPerson,
            Outcome outcome,
            Kind kind,
            @Nullable ConceptId theme,
            boolean stays,
            Set<ConceptId> themesOfUnit,
            Optional<Level> level) {
        public Corrected {
            themesOfUnit = Set.copyOf(themesOfUnit);
        }
    }

    /** What it says. */
    public static Labels of(Corrected it) {
        return switch (it.outcome()) {
            case OTHER -> NOTHING;
            case REDIRECTED -> new Labels(kind(it), null, null);
            case ROUTED ->
                it.kind() == Kind.SPAM
                        ? new Labels(kind(it), null, null) // the front desk gets it, whatever it is about
                        : new Labels(kind(it), theme(it), it.level().orElse(null));
        };
    }

    /** Whether it teaches anything. */
    public boolean isEmpty() {
        return equals(NOTHING);
    }

    private static @Nullable Kind kind(Corrected it) {
        return it.byPerson() && it.kind() != Kind.UNKNOWN ? it.kind() : null;
    }

    /** Nobody says the theme; who got it tells it, where that unit answers for one alone, or for the one that was found. */
    private static @Nullable String theme(Corrected it) {
        ConceptId found = it.theme();
        if (found != null && (it.stays() || it.themesOfUnit().contains(found))) {
            return known(found);
        }
        return it.themesOfUnit().size() == 1
                ? known(it.themesOfUnit().iterator().next())
                : null;
    }

    private static @Nullable String known(ConceptId top) {
        return Tasks.THEMES.contains(top.slug()) ? top.slug() : null;
    }
}
