package no.innspill.routing.domain.simulation;

import java.util.Comparator;
import no.innspill.routing.domain.decision.Decision;

/**
 * Where a decision leads, as far as it is compared.
 *
 * @param place the unit; for a redirect why, as APPEAL; otherwise empty
 */
public record Destination(Way way, String place) implements Comparable<Destination> {

    /** How it leaves routing. */
    public enum Way {
        UNIT,
        TRIAGE,
        REDIRECT,
        WITHDRAWN
    }

    private static final Comparator<Destination> ORDER =
            Comparator.comparing(Destination::way).thenComparing(Destination::place);

    /** Where a decision leads. */
    public static Destination of(Decision decision) {
        return switch (decision) {
            case Decision.Route route -> new Destination(Way.UNIT, route.unit().value());
            case Decision.Triage _ -> new Destination(Way.TRIAGE, "");
            case Decision.Redirect redirect ->
                new Destination(Way.REDIRECT, redirect.channel().purpose().name());
            case Decision.Withdrawn _ -> new Destination(Way.WITHDRAWN, "");
        };
    }

    @Override
    public int compareTo(Destination other) {
        return ORDER.compare(this, other);
    }
}
