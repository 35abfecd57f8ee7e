package no.innspill.intake.out.contact;

import java.time.Clock;
import no.innspill.intake.application.ContactReadings;
import no.innspill.intake.application.ContactVault;
import no.innspill.intake.application.PieceChanges;
import no.innspill.intake.application.ReadContact;
import no.innspill.intake.application.Receipts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ContactConfiguration {

    @Bean
    MasterKeys masterKeys(ContactSettings settings) {
        return new MasterKeys(settings.masterKey(), settings.otherMasterKeys());
    }

    @Bean
    MongoDataKeys contactKeys(MongoTemplate mongo, Clock clock) {
        return new MongoDataKeys(mongo, clock);
    }

    /** Without a master key that is in use nobody could be reached whose key it has wrapped, and pieces of theirs would be put off for good. */
    @Bean
    ContactVault contactVault(MongoDataKeys keys, MasterKeys masters) {
        long others = keys.wrappedOtherwise(masters.known());
        if (others > 0) {
            throw new IllegalStateException(
                    others + " keys of contact details are wrapped with a master key that is not known here:"
                            + " give it in innspill.intake.contact.other-master-keys (INNSPILL_OTHER_MASTER_KEYS)");
        }
        return new Vault(keys, masters);
    }

    @Bean
    Upkeep contactUpkeep(
            MongoDataKeys keys, MasterKeys masters, ContactSettings settings, MongoTemplate mongo, Clock clock) {
        return new Upkeep(keys, new OldContacts(mongo, settings, clock), masters, settings);
    }

    @Bean
    ReadContact readContact(
            PieceChanges pieces, Receipts receipts, ContactVault contacts, ContactReadings readings, Clock clock) {
        return new ReadContact(pieces, receipts, contacts, readings, clock);
    }
}
