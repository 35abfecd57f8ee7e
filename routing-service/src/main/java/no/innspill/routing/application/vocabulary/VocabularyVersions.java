package no.innspill.routing.application.vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.classification.skos.Counts;
import no.innspill.classification.vocabulary.Concept;

/** The versions of the vocabulary as they are kept. Version 0, the starter, is not among them. */
public interface VocabularyVersions {

    /** The number of the starter, which comes with the program. */
    long STARTER = 0;

    /** Which one is in force, and who switched when. */
    State state();

    /** The versions, the newest first. */
    List<Version> newest(int most);

    Optional<Version> find(long number);

    /** The concepts of a version as they were published. */
    Optional<List<Concept>> concepts(long number);

    /** Keeps what was imported, under the next number. */
    Version add(Import imported);

    /**
     * Puts a version in force, and notes who did it with it; false when somebody has switched meanwhile.
     *
     * @param revision what {@link State#revision()} was when it was decided
     */
    boolean putInForce(long number, long revision, Switched deed);

    /**
     * Notes that a version is to be deleted, and by whom. From then on nobody can put it in force, and its number is never given again.
     *
     * @param revision what {@link State#revision()} was when it was decided
     * @return false when somebody has switched or deleted meanwhile
     */
    boolean noteDeleted(long revision, Deleted deed);

    /** Deletes a version for good, once that is noted. */
    void remove(long number);

    /**
     * What is in force.
     *
     * @param revision grows by one with each switch and each deletion
     * @param log the switches, the newest first, the last 200
     * @param deleted the newest first
     */
    record State(long revision, long inForce, List<Switched> log, List<Deleted> deleted) {
        public State {
            log = List.copyOf(log);
            deleted = List.copyOf(deleted);
        }

        /** Whether a version has been deleted, or is about to be. */
        boolean hasDeleted(long number) {
            return deleted.stream().anyMatch(deed -> deed.number() == number);
        }

        /** Whether it is the one to go back to. */
        boolean isBefore(long number) {
            return !log.isEmpty() && log.getFirst().from() == number;
        }

        /** Whether it can be deleted: neither in force, nor the one to go back to, nor the starter, which comes with the program. */
        public boolean canDelete(long number) {
            return number != STARTER && number != inForce && !isBefore(number) && !hasDeleted(number);
        }
    }

    /** Who deleted which version. */
    record Deleted(long number, Instant at, String subject, String name) {}

    /** Who put which version in force in place of which. */
    record Switched(long from, long to, Instant at, String subject, String name) {}

    /**
     * What was read of a file.
     *
     * @param source the name of the file or the address
     * @param hash SHA-256 of the file, hexadecimal
     */
    record Import(
            String source,
            String hash,
            Counts counts,
            int problems,
            List<Concept> concepts,
            Instant at,
            String subject,
            String name) {
        public Import {
            concepts = List.copyOf(concepts);
        }
    }

    /** A version without its concepts. */
    record Version(
            long number,
            String source,
            String hash,
            Counts counts,
            int problems,
            int concepts,
            Instant at,
            String subject,
            String name) {

        /** What decisions name, such as {@code 3-1f0c22ab}. */
        public String label() {
            return number + "-" + hash.substring(0, Math.min(8, hash.length()));
        }
    }
}
