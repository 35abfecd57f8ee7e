package no.innspill.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What became of everything the demo handed in.
 *
 * @param fresh how many of the accepted were not there before
 * @param totals what the report holds for the demo's bodies
 * @param p50Millis half of the fresh ones were in the report this long after they were accepted, or sooner
 * @param addresses where to look, by what is there
 */
record Account(
        List<Outcome> outcomes,
        long fresh,
        Totals totals,
        OptionalLong p50Millis,
        OptionalLong p99Millis,
        Map<String, String> addresses) {

    Account {
        outcomes = List.copyOf(outcomes);
    }

    List<Outcome.Accepted> accepted() {
        return only(Outcome.Accepted.class);
    }

    List<Outcome.Refused> refused() {
        return only(Outcome.Refused.class);
    }

    List<Outcome.Undelivered> undelivered() {
        return only(Outcome.Undelivered.class);
    }

    /** Refused, though nothing was wrong with them. */
    List<Outcome.Refused> wronglyRefused() {
        return refused().stream().filter(one -> one.expected() == null).toList();
    }

    /** Pieces in the report that the demo did not hand in. */
    long others() {
        return Math.max(0, totals.received() - accepted().size());
    }

    long inReport() {
        return Math.min(totals.received(), accepted().size());
    }

    /** Whether every accepted one is where it belongs and in the report, and nothing was refused or lost that should not be. */
    boolean complete(long mustBeRefused) {
        return undelivered().isEmpty()
                && wronglyRefused().isEmpty()
                && refused().size() == mustBeRefused
                && totals.accountsFor(accepted().size());
    }

    private <T extends Outcome> List<T> only(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
