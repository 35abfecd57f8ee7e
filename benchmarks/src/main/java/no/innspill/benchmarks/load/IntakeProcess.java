package no.innspill.benchmarks.load;

import java.io.IOException;
import no.innspill.intake.IntakeService;
import org.springframework.boot.SpringApplication;

/** Intake with the bare endpoint beside it; ends when its standard input does. */
public final class IntakeProcess {
    private IntakeProcess() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("spring.config.name", "intake-service");
        SpringApplication.run(new Class<?>[] {IntakeService.class, BareEndpoint.class}, arguments);
        untilTheParentIsGone();
    }

    /** Whoever started this holds the other end; when they are gone, however, so is this. */
    public static void untilTheParentIsGone() throws IOException {
        while (System.in.read() >= 0) {
            // what is said does not matter
        }
        System.exit(0);
    }
}
