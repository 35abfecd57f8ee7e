package no.innspill.routing.application;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes texts that a crash between two steps has left after the decision. */
@Component
class SweepTexts {

    private static final Logger LOG = LoggerFactory.getLogger(SweepTexts.class);

    /** Longer than a batch takes: what was kept since may still get its decision. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private final TriageTexts texts;
    private final Clock clock;

    SweepTexts(TriageTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "5m", fixedDelayString = "${innspill.routing.text-sweep:1h}")
    void sweep() {
        long deleted = texts.sweep(clock.instant().minus(SETTLED));
        if (deleted > 0) {
            LOG.atInfo().addKeyValue("texts", deleted).log("deleted texts that were no longer needed");
        }
    }
}
