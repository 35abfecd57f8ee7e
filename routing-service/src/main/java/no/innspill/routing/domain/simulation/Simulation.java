package no.innspill.routing.domain.simulation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft's trial on past feedback.
 *
 * @param draftName what the draft was called when it was begun
 * @param from the first time of what it is tried on
 * @param until the time after the last one
 * @param by the subject of the person who began it
 * @param byName what they are called
 * @param progress how far it is
 * @param report what it has come to so far, and for good once it is done; none before anything is read
 */
public record Simulation(
        UUID id,
        DraftRef draft,
        String draftName,
        Instant from,
        Instant until,
        String by,
        String byName,
        Instant begunAt,
        @Nullable Instant endedAt,
        SimulationState state,
        Progress progress,
        @Nullable Report report) {

    /** One that nobody has worked on. */
    public static Simulation begin(
            UUID id, DraftRef draft, String draftName, Span span, String by, String byName, Instant now) {
        return new Simulation(
                id,
                draft,
                draftName,
                span.from(),
                span.until(),
                by,
                byName,
                now,
                null,
                SimulationState.WAITING,
                Progress.NONE,
                null);
    }

    /**
     * How far it is.
     *
     * @param places how many places of the topic the time has
     * @param passed how many of them are read
     */
    public record Progress(long passed, long places) {
        /** Before anything is known. */
        public static final Progress NONE = new Progress(0, 0);

        /** 0 to 100. */
        public int percent() {
            return places == 0 ? 0 : (int) (100 * passed / places);
        }
    }

    /** A time that has a beginning and an end. */
    public record Span(Instant from, Instant until) {
        public Span {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("ends before it begins");
            }
        }
    }
}
