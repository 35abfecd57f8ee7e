package no.innspill.routing.application;

import java.util.List;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The directory by which is decided: read from the store, into which the data files go at the first use. Kept in memory, and read anew
 * soon after another instance has changed it.
 */
@Component
public class CurrentDirectory {

    private final DirectoryStore store;
    private final List<Body> files;
    private volatile @Nullable Directory current;

    CurrentDirectory(DirectoryStore store, DirectorySource source) {
        this.store = store;
        this.files = source.bodies();
    }

    /** The directory; while the store is away before the first use, its failure. */
    public Directory current() {
        Directory known = current;
        return known == null ? first() : known;
    }

    /** Publishes what the files say when the service has started, and sees later what others have changed. */
    @Scheduled(initialDelayString = "0s", fixedDelayString = "${innspill.routing.directory-refresh:30s}")
    void refresh() {
        Directory known = current();
        if (!known.version().equals(store.version())) {
            current = store.load();
        }
    }

    private synchronized Directory first() {
        Directory known = current;
        if (known == null) {
            store.publish(files);
            known = store.load();
            current = known;
        }
        return known;
    }

    /** Where the bodies come from that are published at the start. */
    public interface DirectorySource {
        List<Body> bodies();
    }
}
