package no.innspill.routing.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.change.Difference;
import org.jspecify.annotations.Nullable;

/** The directory as it is kept, each body with the event that tells of its newest version and with the log of its changes. */
public interface DirectoryStore {

    /** Stores those of the bodies that are not there, and tells of them. What is there is left as people have made it. */
    void seed(Collection<Body> bodies);

    /** All bodies as they are now. */
    Kept load();

    /** All bodies as they are now, where somebody has changed one. Cheap where nobody has: asked every other second. */
    Optional<Kept> newerThan(Kept known);

    Optional<KeptBody> find(OrganisationNumber number);

    /**
     * Stores a body that was not there, or the next version of one that was, with what is told and logged of it.
     *
     * @param version of what was changed; 0 for a new body
     */
    Saved save(Body after, long version, Deed deed);

    /** What was done to a body, the newest first. */
    List<LogEntry> history(OrganisationNumber body, long beforeVersion, int most);

    /** What was done to all bodies, the newest first. */
    List<LogEntry> log(@Nullable LogPlace before, int most);

    /** What became of storing. */
    enum Saved {
        SAVED,
        /** Somebody else has changed the body since it was read. */
        CHANGED_MEANWHILE,
        /** Another body has a unit of that id. */
        UNIT_TAKEN
    }

    /**
     * The directory at one moment.
     *
     * @param versions of each body
     */
    record Kept(Directory directory, Map<OrganisationNumber, Long> versions) {
        public Kept {
            versions = Map.copyOf(versions);
        }
    }

    /**
     * A body as it is kept.
     *
     * @param version grows by one with each change
     */
    record KeptBody(Body body, long version) {}

    /**
     * Who did what to a body.
     *
     * @param command its name in the API, such as {@code close-unit}
     */
    record Deed(String subject, String name, String command, List<Difference> differences) {
        public Deed {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A deed that was done.
     *
     * @param version of the body that it led to
     */
    record LogEntry(OrganisationNumber body, long version, Instant at, Deed deed) {}

    /** A place in the log: what comes after it is older. */
    record LogPlace(Instant at, String id) {
        public static LogPlace of(LogEntry entry) {
            return new LogPlace(entry.at(), entry.body().value() + "#" + entry.version());
        }
    }
}
