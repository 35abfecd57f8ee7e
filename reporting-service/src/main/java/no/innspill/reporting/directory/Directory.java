package no.innspill.reporting.directory;

import java.util.List;
import java.util.Optional;

/** The bodies that there are, as routing told last. */
public interface Directory {

    /** A body, if it is known. */
    Optional<Body> body(String number);

    /** All of them, by organisation number. */
    List<Body> bodies();

    /** Keeps a body, unless a newer version of it is there. */
    void keep(Body body);

    /** Drops a body. */
    void drop(String number);
}
