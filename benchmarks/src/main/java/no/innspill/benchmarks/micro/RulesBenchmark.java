package no.innspill.benchmarks.micro;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.innspill.routing.domain.rules.Fact;
import no.innspill.routing.domain.rules.Piece;
import no.innspill.routing.domain.rules.RuleSet;
import no.innspill.routing.domain.rules.Ruling;
import no.innspill.routing.domain.rules.TextQueries;
import no.innspill.routing.domain.rules.Watch;
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

/** Rules of {@link Ground} applied to a piece of some 25 words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RulesBenchmark {

    private static final String TEXT = "Jeg finner ikke skjema for søknad på siden, og fikk ikke svar da jeg ringte."
            + " Det er ikke brøytet ved skolen, og bussen kom ikke. Kan noen se på dette?";

    @Param({"100", "1000", "10000"})
    public int rules = 1000;

    private RuleSet set = RuleSet.none();
    private Map<Fact, Set<String>> facts = Map.of();

    @Setup
    public void book() {
        var ground = new Ground();
        try (ConfigurableApplicationContext service = InService.start()) {
            set = ground.rules(rules, service.getBean(TextQueries.class));
        }
        facts = new EnumMap<>(Fact.class);
        facts.put(Fact.BODY, Set.of(ground.body(7).value()));
        facts.put(Fact.CHANNEL, Set.of("WEB"));
        facts.put(Fact.KIND, Set.of("COMPLAINT"));
        facts.put(Fact.LANGUAGE, Set.of("NB"));
        facts.put(Fact.THEME, Set.of("t3"));
        facts.put(Fact.THEME_UNDER, Set.of("t3", "t1"));
        facts.put(Fact.AREA, Set.of("5007", "50"));
        facts.put(Fact.PAGE, Set.of("kommune7.no", "kommune7.no/skole"));
    }

    @TearDown
    public void close() {
        set.close();
    }

    @Benchmark
    public Ruling apply() {
        var text = set.see(TEXT, "NB");
        var piece = new Piece(facts, Map.of(Fact.KIND, 0.8), List.of(), LocalDateTime.of(2026, 3, 2, 9, 0), text);
        return set.apply(piece, Set.of(), Watch.NONE);
    }
}
