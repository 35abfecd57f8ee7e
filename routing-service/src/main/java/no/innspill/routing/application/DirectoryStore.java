package no.innspill.routing.application;

import java.util.Collection;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;

/** The directory as it is kept, each body with the event that tells of its newest version. */
public interface DirectoryStore {

    /** Stores the bodies that are new or have changed, each a version further, and tells of them; of what is as it was nothing is told. */
    void publish(Collection<Body> bodies);

    /** All bodies as they are kept now. */
    Directory load();

    /** Tells versions of the whole apart, cheaply. */
    String version();
}
