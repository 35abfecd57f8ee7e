package no.innspill.benchmarks.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import no.innspill.classification.Classification;
import no.innspill.classification.Classifier;
import no.innspill.classification.Signals;
import no.innspill.classification.files.ShippedModel;
import no.innspill.classification.training.LabelledText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to find language, kind, theme and level of a text of common length, one after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClassifyBenchmark {

    private final Classifier classifier = ShippedModel.classifier();
    private List<LabelledText> texts = List.of();
    private int next;

    /** Reads the texts. */
    @Setup
    public void read() {
        texts = ShippedModel.heldOut();
    }

    /** One text with its page. */
    @Benchmark
    public Classification classify() {
        LabelledText text = texts.get(next);
        next = (next + 1) % texts.size();
        return classifier.classify(text.text(), text.page(), Signals.NONE);
    }
}
