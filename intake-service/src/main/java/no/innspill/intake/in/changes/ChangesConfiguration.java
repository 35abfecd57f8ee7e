package no.innspill.intake.in.changes;

import java.time.Clock;
import java.util.List;
import no.innspill.intake.application.Bodies;
import no.innspill.intake.application.ChangeFeedback;
import no.innspill.intake.application.ContactVault;
import no.innspill.intake.application.Conversations;
import no.innspill.intake.application.Erasable;
import no.innspill.intake.application.EraseFeedback;
import no.innspill.intake.application.FinishChanges;
import no.innspill.intake.application.Journal;
import no.innspill.intake.application.PieceChanges;
import no.innspill.intake.application.Receipts;
import no.innspill.intake.domain.Protection;
import no.innspill.intake.domain.ReceiptSecret;
import no.innspill.intake.open311.application.ServiceRequests;
import no.innspill.redaction.Redactor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ChangesConfiguration {

    /** What came by Open311 is kept with its words, to be given back to the body's own clients. */
    @Bean
    Erasable wordsOfServiceRequests(ServiceRequests requests) {
        return requests::forgetWords;
    }

    @Bean
    Erasable messagesOfBothSides(Conversations conversations) {
        return conversations::erase;
    }

    @Bean
    ChangeFeedback changeFeedback(
            Bodies bodies,
            PieceChanges pieces,
            Journal journal,
            Redactor redactor,
            ReceiptSecret secret,
            ContactVault contacts,
            ObjectProvider<Erasable> erasables,
            Clock clock) {
        return new ChangeFeedback(
                bodies,
                pieces,
                journal,
                new Protection(redactor),
                secret,
                contacts,
                erasables.orderedStream().toList(),
                clock);
    }

    @Bean
    EraseFeedback eraseFeedback(
            PieceChanges pieces,
            Receipts receipts,
            Journal journal,
            ObjectProvider<Erasable> erasables,
            ContactVault contacts,
            ReceiptSecret secret,
            Clock clock) {
        List<Erasable> all = erasables.orderedStream().toList();
        return new EraseFeedback(pieces, receipts, journal, all, contacts, secret, clock);
    }

    @Bean
    FinishChanges finishChanges(
            PieceChanges pieces, ChangeFeedback changeFeedback, EraseFeedback eraseFeedback, Clock clock) {
        return new FinishChanges(pieces, changeFeedback, eraseFeedback, clock);
    }
}
