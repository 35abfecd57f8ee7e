package no.innspill.action;

import no.innspill.action.correspondence.application.LetterIds;
import no.innspill.redaction.Redactor;
import no.innspill.support.messaging.EventIds;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the service that turns what was routed into cases, and cases into what came of them. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ActionService {

    public static void main(String[] args) {
        System.setProperty("spring.config.name", "action-service");
        SpringApplication.run(ActionService.class, args);
    }

    @Bean
    Redactor redactor() {
        return new Redactor();
    }

    @Bean
    LetterIds letterIds() {
        return EventIds::next;
    }
}
