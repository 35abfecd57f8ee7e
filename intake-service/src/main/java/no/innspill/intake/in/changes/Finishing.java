package no.innspill.intake.in.changes;

import no.innspill.intake.application.FinishChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on from time to time with what was taken back or erased; that several instances do it does no harm. */
@Component
class Finishing {
    private static final Logger LOG = LoggerFactory.getLogger(Finishing.class);

    private final FinishChanges finishChanges;

    Finishing(FinishChanges finishChanges) {
        this.finishChanges = finishChanges;
    }

    @Scheduled(
            initialDelayString = "${innspill.intake.finish-changes:30s}",
            fixedDelayString = "${innspill.intake.finish-changes:30s}")
    void finish() {
        try {
            finishChanges.finish();
        } catch (DataAccessException away) {
            LOG.atWarn()
                    .addKeyValue("cause", away.getClass().getSimpleName())
                    .log("what was taken back or erased waits for the store");
        }
    }
}
