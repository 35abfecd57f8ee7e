package no.innspill.action.cases.application;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes from time to time what is kept no longer; that several instances do it does no harm. */
@Component
class Sweeping {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private final KeepTexts texts;
    private final Workers workers;
    private final KeepingSettings settings;
    private final Clock clock;

    Sweeping(KeepTexts texts, Workers workers, KeepingSettings settings, Clock clock) {
        this.texts = texts;
        this.workers = workers;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${innspill.action.keeping.sweep:1h}",
            fixedDelayString = "${innspill.action.keeping.sweep:1h}")
    void sweep() {
        long deletedTexts = texts.sweep();
        long forgottenWorkers = workers.forgetUnseenSince(clock.instant().minus(settings.workersUnseen()));
        if (deletedTexts + forgottenWorkers > 0) {
            LOG.atInfo()
                    .addKeyValue("texts", deletedTexts)
                    .addKeyValue("workers", forgottenWorkers)
                    .log("deleted what is kept no longer");
        }
    }
}
