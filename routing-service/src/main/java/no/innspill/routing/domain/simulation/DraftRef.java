package no.innspill.routing.domain.simulation;

/**
 * Names a draft.
 *
 * @param id as whoever keeps such drafts names it
 */
public record DraftRef(DraftKind kind, String id) {
    private static final int LONGEST = 100;

    public DraftRef {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("a draft's id has 1 to " + LONGEST + " characters");
        }
    }
}
