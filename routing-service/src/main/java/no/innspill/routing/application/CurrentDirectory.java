package no.innspill.routing.application;

import java.util.List;
import no.innspill.routing.application.DirectoryStore.Kept;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The directory by which is decided: read from the store, into which the data files go where it is fresh. Kept in memory, and followed
 * within seconds when another instance changes it.
 */
@Component
public class CurrentDirectory {

    private final DirectoryStore store;
    private final List<Body> files;
    private volatile @Nullable Kept current;

    CurrentDirectory(DirectoryStore store, DirectorySource source) {
        this.store = store;
        this.files = source.bodies();
    }

    /** The directory; while the store is away before the first use, its failure. */
    public Directory current() {
        Kept known = current;
        return (known == null ? first() : known).directory();
    }

    /** Seeds when the service has started, and sees later what has changed. */
    @Scheduled(initialDelayString = "0s", fixedDelayString = "${innspill.routing.directory-refresh:2s}")
    void refresh() {
        current();
        follow();
    }

    /** Sees at once what this instance has changed. */
    synchronized void follow() {
        Kept known = current;
        if (known != null) {
            current = store.newerThan(known).orElse(known);
        }
    }

    private synchronized Kept first() {
        Kept known = current;
        if (known == null) {
            store.seed(files);
            known = store.load();
            current = known;
        }
        return known;
    }

    /** Where the bodies come from that a fresh system starts with. */
    public interface DirectorySource {
        List<Body> bodies();
    }
}
