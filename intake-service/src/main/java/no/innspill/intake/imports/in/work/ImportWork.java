package no.innspill.intake.imports.in.work;

import java.time.Duration;
import no.innspill.intake.imports.application.DriveImports;
import no.innspill.support.work.BackgroundWorker;
import no.innspill.support.work.BackgroundWorker.Pauses;
import no.innspill.support.work.Work;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportWork {
    private static final Pauses PAUSES = new Pauses(Duration.ofMillis(400), Duration.ofSeconds(2));
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(10);

    /** Drives imports as long as the service runs, and sweeps away what nobody went on with. */
    @Bean
    BackgroundWorker importWorker(DriveImports drive) {
        Work driving = (worker, goesOn) -> drive.drive(worker);
        return new BackgroundWorker("imports", PAUSES, driving.withChore(BETWEEN_SWEEPS, drive::sweep));
    }
}
