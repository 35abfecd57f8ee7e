package no.innspill.intake.open311.out;

import java.time.Clock;
import no.innspill.intake.application.Bodies;
import no.innspill.intake.application.Receipts;
import no.innspill.intake.application.ReceiveFeedback;
import no.innspill.intake.open311.application.FileRequest;
import no.innspill.intake.open311.application.FindRequests;
import no.innspill.intake.open311.application.ServiceRequests;
import no.innspill.redaction.Redactor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of Open311 together. */
@Configuration(proxyBeanMethods = false)
class Open311Configuration {

    @Bean
    FileRequest fileRequest(ReceiveFeedback receiveFeedback, ServiceRequests requests, Redactor redactor, Clock clock) {
        return new FileRequest(receiveFeedback, requests, redactor, clock);
    }

    @Bean
    FindRequests findRequests(ServiceRequests requests, Receipts receipts, Bodies bodies) {
        return new FindRequests(requests, receipts, bodies);
    }
}
