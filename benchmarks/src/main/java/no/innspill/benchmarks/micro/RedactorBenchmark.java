package no.innspill.benchmarks.micro;

import java.util.concurrent.TimeUnit;
import no.innspill.benchmarks.Texts;
import no.innspill.redaction.Redaction;
import no.innspill.redaction.Redactor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Taking personal data out of some 500 characters; the goal is under 50 µs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RedactorBenchmark {
    @Param({"nb", "nn", "en"})
    public String language = "nb";

    @Param({"without", "with"})
    public String personalData = "with";

    private final Redactor redactor = new Redactor();
    private String text = "";

    @Setup
    public void text() {
        text = Texts.of(language, personalData);
    }

    @Benchmark
    public Redaction redact() {
        return redactor.redact(text);
    }
}
