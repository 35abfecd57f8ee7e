package no.innspill.routing.application.models;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.routing.domain.learning.ModelVersion;
import no.innspill.routing.domain.learning.ModelVersion.Made;
import no.innspill.routing.domain.learning.TrainingFailure;
import org.jspecify.annotations.Nullable;

/** The versions of the model as they are kept, with those that are being made. The shipped one is not among them. */
public interface ModelVersions {

    /** Which one is in force, and who switched when. */
    State state();

    /** The newest first. */
    List<ModelVersion> newest(int most);

    Optional<ModelVersion> find(long number);

    /** The bytes of a model; nothing where they are not kept, or not there yet. */
    Optional<byte[]> file(long number);

    /**
     * Asks for a training.
     *
     * @param ground what it will be made upon
     * @param by the subject of the person who asks; none where nobody does
     * @return the one that is open already, where there is one
     */
    ModelVersion ask(String ground, @Nullable String by, @Nullable String byName, Instant now);

    /**
     * One that nobody works on, or whose worker has not been heard of, for this worker.
     *
     * @param most how often one may be begun; one that was begun as often has failed
     */
    Optional<ModelVersion> claim(String worker, Instant now, Duration lease, int most);

    /** Notes that the worker lives; false when it is not the worker's any more. */
    boolean goesOn(long number, String worker, Instant leaseUntil);

    /** Keeps what came of it; false when it is not the worker's any more. */
    boolean ready(long number, String worker, Made made, byte[] file, Instant now);

    /** Notes that nothing came of it; false when it is not the worker's any more. */
    boolean failed(long number, String worker, TrainingFailure why, Instant now);

    /** Lets go of the bytes of all but these. */
    void keepOnly(Set<Long> numbers);

    /**
     * Puts a version in force, and notes who did it with it; false when somebody has switched meanwhile.
     *
     * @param revision what {@link State#revision()} was when it was decided
     */
    boolean putInForce(long number, long revision, Switched deed);

    /**
     * What is in force.
     *
     * @param revision grows by one with each switch
     * @param log the switches, the newest first, the last 200
     */
    record State(long revision, long inForce, List<Switched> log) {
        public State {
            log = List.copyOf(log);
        }

        /** The one that was in force before; nothing where nobody has switched yet. */
        public Optional<Long> before() {
            return log.stream().findFirst().map(Switched::from);
        }
    }

    /**
     * Who put which version in force in place of which.
     *
     * @param confirmed whether it was said that calls for help may be missed, or that nobody knows
     */
    record Switched(long from, long to, Instant at, String subject, String name, boolean confirmed) {}
}
