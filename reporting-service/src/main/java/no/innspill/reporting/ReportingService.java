package no.innspill.reporting;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Rolls up what the other services tell, and shows it. */
@SpringBootApplication
public class ReportingService {

    /** Starts the service with {@code reporting-service.yml}. */
    public static void main(String... arguments) {
        new SpringApplicationBuilder(ReportingService.class)
                .properties("spring.config.name=reporting-service")
                .run(arguments);
    }
}
