package no.innspill.action.cases.out.store;

import java.util.List;
import no.innspill.action.cases.application.Queue.Listing;
import no.innspill.action.cases.domain.Status;

/** The marks that say which lists of the queue a case is in, so that one index serves them all. */
final class Lists {
    private static final String UNSETTLED = "unsettled";
    private static final String UNASSIGNED = "unassigned";
    private static final String RESOLVED = "resolved";
    private static final String WITH = "with:";

    private Lists() {}

    static List<String> of(Status status) {
        return switch (status) {
            case Status.Open() -> List.of(UNSETTLED, UNASSIGNED);
            case Status.Assigned assigned ->
                List.of(UNSETTLED, WITH + assigned.worker().subject());
            case Status.HandingOver going ->
                List.of(UNSETTLED, WITH + going.by().subject());
            case Status.Left _ -> List.of();
            case Status.Resolved _, Status.Withdrawn _ -> List.of(RESOLVED);
        };
    }

    /** The mark of a list, as a worker sees it. */
    static String of(Listing listing, String worker) {
        return switch (listing) {
            case UNASSIGNED -> UNASSIGNED;
            case MINE -> WITH + worker;
            case UNIT -> UNSETTLED;
            case RESOLVED -> RESOLVED;
        };
    }
}
