package no.innspill.standalone.process;

import java.time.Duration;

/** Is told how a start goes on. Called from several threads. */
public interface Progress {

    /** A part answers. */
    void ready(String part, String where, Duration took);
}
