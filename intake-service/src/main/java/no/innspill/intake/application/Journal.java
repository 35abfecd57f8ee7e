package no.innspill.intake.application;

import java.util.List;

/** The journal of all that happened to feedback. */
public interface Journal {

    /**
     * Tells events, many at the cost of one wait, and returns once it is known of each how durable it is. It never fails because Kafka or the
     * store is away.
     *
     * @param events of any pieces; those of one piece are kept in the order given
     * @return what came of each, in the order given
     */
    List<Told> tell(List<? extends PieceEvent> events);

    /** Tells one. */
    default Told tell(PieceEvent event) {
        return tell(List.of(event)).getFirst();
    }
}
