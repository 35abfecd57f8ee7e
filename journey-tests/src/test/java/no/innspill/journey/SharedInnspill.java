package no.innspill.journey;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One running Innspill for all journeys that leave it standing, with the demo played once. */
final class SharedInnspill {
    private static @Nullable SharedInnspill shared;

    private final RunningInnspill running;
    private final JsonNode account;

    private SharedInnspill(RunningInnspill running, JsonNode account) {
        this.running = running;
        this.account = account;
    }

    static synchronized SharedInnspill get() {
        SharedInnspill known = shared;
        if (known == null) {
            RunningInnspill running = RunningInnspill.start();
            known = new SharedInnspill(running, running.demo().account());
            shared = known;
        }
        return known;
    }

    RunningInnspill running() {
        return running;
    }

    /** What the demo said at its end. */
    JsonNode account() {
        return account;
    }
}
