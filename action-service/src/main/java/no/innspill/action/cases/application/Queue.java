package no.innspill.action.cases.application;

import java.util.List;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.Kind;
import no.innspill.action.cases.domain.Language;
import org.jspecify.annotations.Nullable;

/** What the queue of a desk can be asked, and its answer. */
public final class Queue {

    /** No page is longer. */
    public static final int LONGEST_PAGE = 100;

    /** Nothing is counted further. */
    public static final int COUNTED_TO = 1000;

    private Queue() {}

    /** The lists that a queue falls into. */
    public enum Listing {
        /** Nobody works on it. */
        UNASSIGNED,
        /** The one who asks works on it. */
        MINE,
        /** All that is not settled. */
        UNIT,
        /** What is settled, the newest first; all other lists have the nearest deadline first, then the highest priority, then the oldest case. */
        RESOLVED
    }

    /**
     * Narrows a list.
     *
     * @param theme the address of a theme or word in LOS
     */
    public record Filter(
            @Nullable Kind kind,
            @Nullable Language language,
            @Nullable String theme) {

        /** Narrows nothing. */
        public static final Filter NONE = new Filter(null, null, null);
    }

    /**
     * A page of a list.
     *
     * @param worker the subject of the one who asks
     * @param after the place that the page before ended at; none for the first page
     * @param size how many at most, 1 to {@value #LONGEST_PAGE}
     */
    public record Query(
            Desk desk,
            Listing listing,
            Filter filter,
            String worker,
            @Nullable Place after,
            int size) {
        public Query {
            if (size < 1 || size > LONGEST_PAGE) {
                throw new IllegalArgumentException("a page has 1 to 100 cases");
            }
        }
    }

    /**
     * The cases of a page.
     *
     * @param next where the next page goes on; none at the end
     */
    public record Page(List<Case> cases, @Nullable Place next) {
        public Page {
            cases = List.copyOf(cases);
        }
    }

    /**
     * How many there are in each list, counted up to {@value #COUNTED_TO}.
     *
     * @param unit those that are not settled, {@code unassigned} among them
     */
    public record Counts(int unassigned, int mine, int unit, int resolved) {}
}
