package no.innspill.classification.training;

import no.innspill.classification.Kind;
import no.innspill.classification.Tasks;
import no.innspill.classification.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * When something goes right that nobody looks at: what is an appeal or a call for help, or is told to be one, is what it is told to be;
 * of all else theme and level are as labelled, since they decide who gets it.
 */
public final class GoesRight {

    private GoesRight() {}

    /** Whether a text goes right by what was found. */
    public static boolean as(LabelledText text, Verdict found) {
        return as(
                text, Tasks.KINDS.get(found.kind()), Tasks.THEMES.get(found.theme()), Tasks.LEVELS.get(found.level()));
    }

    /** Whether a text goes right by kind, theme and level as they are written in {@link Tasks}. */
    public static boolean as(LabelledText text, String kind, String theme, String level) {
        if (urgent(text.kind()) || urgent(kind)) {
            return kind.equals(text.kind());
        }
        return theme.equals(text.theme()) && level.equals(text.level());
    }

    private static boolean urgent(@Nullable String kind) {
        return Kind.APPEAL.name().equals(kind) || Kind.CALL_FOR_HELP.name().equals(kind);
    }
}
