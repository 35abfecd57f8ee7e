package no.innspill.routing.application.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.routing.domain.rules.books.BookVersion;
import no.innspill.routing.domain.rules.books.Deed;
import no.innspill.routing.domain.rules.books.InForce;

/** The versions of the rule book as they are kept, each with its log in the same document. */
public interface RuleBooks {

    Optional<BookVersion> find(int number);

    /** The newest, without their texts. */
    List<BookVersion> newest(int most);

    /** The number of the newest version; 0 where there is none. */
    int last();

    /**
     * Adds a version.
     *
     * @return false when its number is taken
     */
    boolean add(BookVersion draft);

    /**
     * Replaces the version that it is one revision after.
     *
     * @return false when another change has come in between
     */
    boolean replace(BookVersion next);

    /** What is in force, and was. */
    InForce inForce();

    /**
     * Replaces what is in force.
     *
     * @return false when another change has come in between
     */
    boolean replace(InForce next);

    /** The rules of a version that are switched off. */
    List<Stop> stops(int number);

    /** Switches a rule off; one that is off stays as it is. */
    void stop(Stop stop);

    /** Switches a rule on again, as a person says. */
    void restart(int number, String rule, Deed deed);

    /**
     * A rule that is switched off.
     *
     * @param why SLOW, FAILED or UNIT_GONE
     * @param figure milliseconds, the sort of failure, or the unit
     * @param log when it was switched off, and on again
     */
    record Stop(int number, String rule, int line, String why, String figure, Instant at, boolean off, List<Deed> log) {
        public Stop {
            log = List.copyOf(log);
        }
    }
}
