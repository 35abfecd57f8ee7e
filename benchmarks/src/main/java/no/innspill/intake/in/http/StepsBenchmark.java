package no.innspill.intake.in.http;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import no.innspill.benchmarks.Texts;
import no.innspill.intake.domain.ExternalId;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.Fingerprint;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Protection;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.domain.ReceiptSecret;
import no.innspill.redaction.Redactor;
import org.jspecify.annotations.NullMarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.node.ObjectNode;

/** The steps of one piece through intake's own code, without store and broker. It is in the reader's package to reach the reader. */
@NullMarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StepsBenchmark {
    private static final Instant NOW = Instant.parse("2026-05-17T10:15:00Z");

    private final Redactor redactor = new Redactor();
    private final FeedbackReader reader = new FeedbackReader(redactor);
    private final Protection protection = new Protection(redactor);
    private final ReceiptSecret secret = new ReceiptSecret("a-secret-for-benchmarks-only-of-40-chars");
    private final String json = Texts.all().getFirst().piece("nav-2026-000017");
    private final ObjectNode object = StrictJson.object(json);
    private final Feedback feedback = read();
    private final ProtectedFeedback safe = protection.protect(feedback);
    private final FeedbackId id = FeedbackId.of(new OrganisationNumber("889640782"), new ExternalId("nav-2026-000017"));

    @Benchmark
    public ObjectNode parse() {
        return StrictJson.object(json);
    }

    @Benchmark
    public Feedback read() {
        if (reader.read(object, NOW) instanceof FeedbackReader.Result.Read(var piece)) {
            return piece;
        }
        throw new IllegalStateException("the piece of the benchmark is not as it must be");
    }

    @Benchmark
    public ProtectedFeedback protect() {
        return protection.protect(feedback);
    }

    @Benchmark
    public Fingerprint fingerprint() {
        return Fingerprint.of(safe, null, secret);
    }

    @Benchmark
    public ReceiptCode code() {
        return ReceiptCode.of(id, secret);
    }

    @Benchmark
    public FeedbackId derivedId() {
        return FeedbackId.of(new OrganisationNumber("889640782"), new ExternalId("nav-2026-000017"));
    }
}
