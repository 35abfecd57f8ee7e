package no.innspill.benchmarks.micro;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.innspill.classification.Classification;
import no.innspill.classification.Classifier;
import no.innspill.classification.Signals;
import no.innspill.classification.files.ShippedModel;
import no.innspill.classification.training.LabelledText;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.Feedback;
import no.innspill.routing.domain.decision.RoutingPolicy;
import no.innspill.routing.domain.decision.RuleBook;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.rules.BoundRules;
import no.innspill.routing.domain.rules.RuleSet;
import no.innspill.routing.domain.rules.TextQueries;
import no.innspill.routing.domain.rules.Watch;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole decision about a text of common length: what it is, which rules hold, who answers for it; and with what would have changed it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecisionBenchmark {

    /** How many rules are in force. */
    @Param({"1000", "10000"})
    public int rules = 1000;

    private final Classifier classifier = ShippedModel.classifier();
    private final List<LabelledText> texts = ShippedModel.heldOut();
    private final Ground ground = new Ground();
    private final Directory directory = ground.directory();
    private RuleSet book = RuleSet.none();
    private @Nullable RoutingPolicy policy;
    private int next;

    /** Reads what decides. */
    @Setup
    public void read() {
        try (ConfigurableApplicationContext service = InService.start()) {
            book = ground.rules(rules, service.getBean(TextQueries.class));
            policy = new RoutingPolicy(service.getBean(RuleBook.class), ground.vocabulary());
        }
    }

    @TearDown
    public void close() {
        book.close();
    }

    /** What routing decides, and a simulation for each side. */
    @Benchmark
    public Decision decide() {
        LabelledText text = texts.get(next);
        return policy().consider(piece(text), directory, found(text), bound(text));
    }

    /** The same with what would have changed it, as routing keeps it. */
    @Benchmark
    public Decision decideAndExplain() {
        LabelledText text = texts.get(next);
        return policy().decide(piece(text), directory, found(text), bound(text));
    }

    private RoutingPolicy policy() {
        return Objects.requireNonNull(policy, "read before");
    }

    private Feedback piece(LabelledText text) {
        next = (next + 1) % texts.size();
        String page = text.page();
        return new Feedback(
                ground.body(next),
                null,
                page == null ? null : PagePrefix.of(page).orElse(null),
                null,
                false,
                Ground.DAY);
    }

    private Classification found(LabelledText text) {
        return classifier.classify(text.text(), text.page(), Signals.NONE);
    }

    private BoundRules bound(LabelledText text) {
        return new BoundRules(book, book.see(text.text(), "NB"), Set.of(), Watch.NONE);
    }
}
