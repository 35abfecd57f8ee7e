package no.innspill.reporting.rollup.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record from a topic, as far as counting is concerned.
 *
 * @param position where it lies
 * @param feedback the feedback that it is about
 * @param event which event it tells; the same in every record that tells it
 * @param contributions what it adds and takes out; the same however often it is read
 * @param revision only in a record that says how the feedback now counts, in place of how it counted before
 * @param acceptance only in the record that tells that the feedback was accepted
 */
public record Countable(
        Position position,
        String feedback,
        String event,
        List<Contribution> contributions,
        @Nullable Revision revision,
        @Nullable Acceptance acceptance) {

    public Countable {
        contributions = List.copyOf(contributions);
    }

    /** A record whose contributions hang on nothing else. */
    public Countable(Position position, String feedback, String event, List<Contribution> contributions) {
        this(position, feedback, event, contributions, null, null);
    }

    /**
     * The same record with what it contributes after the revisions that were noted before its own: what it counts as, less what the newest of
     * them did. Noted revisions stay in their order, so that this is the same however often it is asked; and in whatever order they were
     * noted, all of them together contribute what the newest counts as.
     */
    public Countable after(List<Revision> before) {
        if (revision == null) {
            return this;
        }
        List<Contribution> now = new ArrayList<>();
        Optional<Revision> newest = before.stream().max(Comparator.comparingInt(Revision::number));
        if (newest.isEmpty() || newest.get().number() < revision.number()) {
            now.addAll(revision.standing());
            newest.ifPresent(replaced -> replaced.standing()
                    .forEach(counted -> now.add(
                            new Contribution(counted.cell(), counted.counts().negated()))));
        }
        return new Countable(position, feedback, event, now, revision, acceptance);
    }

    /**
     * How feedback counts while this is the newest that was told of it.
     *
     * @param number from 0
     * @param standing nothing where it counts nowhere
     */
    public record Revision(int number, List<Contribution> standing) {
        /** Of what was counted before revisions were noted: nothing replaces it. */
        public static final Revision UNKNOWN = new Revision(Integer.MAX_VALUE, List.of());

        public Revision {
            standing = List.copyOf(standing);
        }
    }

    /**
     * That feedback was accepted.
     *
     * @param body organisation number of the body that submitted it
     */
    public record Acceptance(String body, Instant at) {}
}
