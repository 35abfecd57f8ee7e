package no.innspill.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.UUID;
import no.innspill.intake.application.Bodies;
import no.innspill.intake.application.ContactVault;
import no.innspill.intake.application.Conversations;
import no.innspill.intake.application.FollowUp;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.Journal;
import no.innspill.intake.application.Patience;
import no.innspill.intake.application.ReadStatus;
import no.innspill.intake.application.Receipts;
import no.innspill.intake.application.ReceiveFeedback;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.Protection;
import no.innspill.intake.domain.ReceiptSecret;
import no.innspill.redaction.Redactor;
import no.innspill.support.messaging.EventIds;
import no.innspill.support.work.Waits;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the service that takes feedback in. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IntakeService {

    public static void main(String[] args) {
        System.setProperty("spring.config.name", "intake-service");
        SpringApplication.run(IntakeService.class, args);
    }

    @Bean
    Redactor redactor() {
        return new Redactor();
    }

    @Bean
    ReceiptSecret receiptSecret(IntakeSettings settings) {
        return new ReceiptSecret(settings.receiptSecret());
    }

    @Bean
    ReceiveFeedback receiveFeedback(
            Bodies bodies,
            Receipts receipts,
            Journal journal,
            Redactor redactor,
            ReceiptSecret secret,
            ContactVault contacts,
            Clock clock,
            Patience patience) {
        return new ReceiveFeedback(
                bodies,
                receipts,
                journal,
                new Protection(redactor),
                secret,
                contacts,
                clock,
                IntakeService::nextId,
                patience);
    }

    @Bean
    Patience patience(IntakeSettings settings) {
        return new Patience(settings.answerWithin(), Waits::get);
    }

    @Bean
    ReadStatus readStatus(Receipts receipts, Bodies bodies, Conversations conversations) {
        return new ReadStatus(receipts, bodies, conversations);
    }

    @Bean
    FollowUp followUp(Receipts receipts, Conversations conversations, Redactor redactor, Clock clock) {
        return new FollowUp(receipts, conversations, redactor, clock, EventIds::next);
    }

    private static FeedbackId nextId() {
        UUID inOrderOfTime = UuidCreator.getTimeOrderedEpoch();
        return new FeedbackId(inOrderOfTime);
    }
}
