package no.innspill.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Hands all the messages in, then waits until each accepted one is accounted for. */
final class Play {
    private static final int AT_ONCE = 8;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);
    private static final Duration STANDSTILL = Duration.ofSeconds(45);

    private final Intake intake;
    private final Report report;

    Play(Intake intake, Report report) {
        this.intake = intake;
        this.report = report;
    }

    /** Hands them in, eight at a time, and tells after each. */
    List<Outcome> handIn(List<DemoMessage> messages, Runnable afterEach) throws InterruptedException {
        try (ExecutorService senders =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<Outcome>> sent = new ArrayList<>();
            for (DemoMessage message : messages) {
                sent.add(senders.submit(() -> {
                    Outcome outcome = intake.handIn(message);
                    afterEach.run();
                    return outcome;
                }));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> one : sent) {
                outcomes.add(one.get());
            }
            return outcomes;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A message could not be handed in", e.getCause());
        }
    }

    /**
     * Waits while the report still grows towards accounting for all of them.
     *
     * @param decided told how many are where they belong so far
     * @return what the report holds then, whether it accounts for them or stands still
     */
    Totals await(int accepted, ZonedDateTime now, IntConsumer decided) throws Unreachable, InterruptedException {
        LocalDate today = now.toLocalDate();
        Totals last = report.totals(today);
        Instant moved = Instant.now();
        while (!last.accountsFor(accepted)
                && Duration.between(moved, Instant.now()).compareTo(STANDSTILL) < 0) {
            decided.accept((int) last.decided());
            Thread.sleep(LOOK_AGAIN);
            Totals current = report.totals(today);
            if (!current.equals(last)) {
                moved = Instant.now();
            }
            last = current;
        }
        decided.accept((int) last.decided());
        return last;
    }

    Waits waits(Instant since) throws Unreachable, InterruptedException {
        return report.waits(since);
    }
}
