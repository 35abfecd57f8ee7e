package no.innspill.intake.open311.out;

import java.time.Clock;
import no.innspill.intake.application.Bodies;
import no.innspill.intake.application.Receipts;
import no.innspill.intake.application.ReceiveFeedback;
import no.innspill.intake.open311.application.FileRequest;
import no.innspill.intake.open311.application.FindRequests;
import no.innspill.intake.open311.application.ServiceRequests;
import no.innspill.intake.open311.application.Times;
import no.innspill.redaction.Redactor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the use cases of Open311 together. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Open311Configuration {

    @Bean
    FileRequest fileRequest(ReceiveFeedback receiveFeedback, ServiceRequests requests, Redactor redactor, Clock clock) {
        return new FileRequest(receiveFeedback, requests, redactor, clock);
    }

    @Bean
    FindRequests findRequests(ServiceRequests requests, Receipts receipts, Times times, Bodies bodies) {
        return new FindRequests(requests, receipts, times, bodies);
    }
}
