package no.innspill.routing.application;

import java.time.ZoneId;

/** Days are those of Norway, wherever the service runs. */
public final class Norway {

    public static final ZoneId TIME = ZoneId.of("Europe/Oslo");

    private Norway() {}
}
