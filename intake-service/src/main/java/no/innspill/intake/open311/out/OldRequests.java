package no.innspill.intake.open311.out;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import no.innspill.intake.open311.application.Open311Settings;
import no.innspill.intake.open311.application.ServiceRequests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what has been given back long enough. At any instance, and twice does no harm. */
@Component
final class OldRequests {
    private static final Logger LOG = LoggerFactory.getLogger(OldRequests.class);

    private final ServiceRequests requests;
    private final Open311Settings settings;
    private final Clock clock;

    OldRequests(ServiceRequests requests, Open311Settings settings, Clock clock) {
        this.requests = requests;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        try {
            long gone = requests.eraseBefore(clock.instant().minus(settings.keptFor()));
            if (gone > 0) {
                LOG.atInfo().addKeyValue("requests", gone).log("old Open311 requests forgotten");
            }
        } catch (DataAccessException away) {
            LOG.atWarn()
                    .addKeyValue("cause", away.getClass().getSimpleName())
                    .log("old Open311 requests not forgotten yet");
        }
    }
}
