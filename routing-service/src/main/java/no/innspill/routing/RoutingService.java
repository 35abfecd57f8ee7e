package no.innspill.routing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the service that finds out to whom a piece of feedback goes, and why. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class RoutingService {

    public static void main(String[] args) {
        System.setProperty("spring.config.name", "routing-service");
        SpringApplication.run(RoutingService.class, args);
    }
}
