package no.innspill.intake.out.contact;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/** Throws away what is not needed any more, and wraps keys anew after the master key was changed. At any instance, and twice does no harm. */
final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final int AT_A_TIME = 200;

    private final MongoDataKeys keys;
    private final OldContacts oldContacts;
    private final MasterKeys masters;
    private final ContactSettings settings;

    Upkeep(MongoDataKeys keys, OldContacts oldContacts, MasterKeys masters, ContactSettings settings) {
        this.keys = keys;
        this.oldContacts = oldContacts;
        this.masters = masters;
        this.settings = settings;
    }

    @Scheduled(
            initialDelayString = "${innspill.intake.contact.upkeep:30s}",
            fixedDelayString = "${innspill.intake.contact.upkeep:30s}")
    void often() {
        try {
            tell(keys.throwAway(settings.keyGrace(), AT_A_TIME), "keys of contact details thrown away");
            int all = 0;
            int some;
            do {
                some = keys.rewrap(masters, AT_A_TIME);
                all += some;
            } while (some == AT_A_TIME);
            tell(all, "keys of contact details wrapped with the master key in use");
        } catch (DataAccessException away) {
            later(away);
        }
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void everyHour() {
        try {
            tell(oldContacts.forget(), "old contact details forgotten");
            keys.closeUnneeded(settings.keyGrace(), AT_A_TIME);
        } catch (DataAccessException away) {
            later(away);
        }
    }

    private static void tell(long many, String what) {
        if (many > 0) {
            LOG.atInfo().addKeyValue("many", many).log(what);
        }
    }

    private static void later(DataAccessException away) {
        LOG.atWarn().addKeyValue("cause", away.getClass().getSimpleName()).log("the upkeep of contact details waits");
    }
}
