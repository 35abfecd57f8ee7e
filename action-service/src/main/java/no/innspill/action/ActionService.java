package no.innspill.action;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
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
}
