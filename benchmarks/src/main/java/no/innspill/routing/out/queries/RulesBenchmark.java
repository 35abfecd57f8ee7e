package no.innspill.routing.out.queries;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.innspill.routing.domain.rules.Book;
import no.innspill.routing.domain.rules.BookReader;
import no.innspill.routing.domain.rules.Fact;
import no.innspill.routing.domain.rules.Known;
import no.innspill.routing.domain.rules.Piece;
import no.innspill.routing.domain.rules.RuleSet;
import no.innspill.routing.domain.rules.Ruling;
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

/**
 * Rules applied to a piece of some 25 words. Of ten rules four are one body's own and ask for words, two for a phrase of a body's, two for
 * a page, one for theme and area, and one holds for everybody and asks for two words; a tenth of all words are common ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RulesBenchmark {

    private static final int BODIES = 357;
    private static final List<String> COMMON =
            List.of("skjema", "søknad", "siden", "finner", "telefon", "svar", "snø", "buss", "skole", "vedtak");
    private static final String TEXT = "Jeg finner ikke skjema for søknad på siden, og fikk ikke svar da jeg ringte."
            + " Det er ikke brøytet ved skolen, og bussen kom ikke. Kan noen se på dette?";

    @Param({"100", "1000", "10000"})
    public int rules = 1000;

    private RuleSet set = RuleSet.none();
    private Map<Fact, Set<String>> facts = Map.of();

    @Setup
    public void book() {
        Random random = new Random(7);
        StringBuilder book = new StringBuilder();
        for (int i = 0; i < rules; i++) {
            book.append("rule \"")
                    .append(i)
                    .append("\" when ")
                    .append(condition(i % 10, random))
                    .append(" then unit \"u\"\n");
        }
        var queries = new LuceneQueries();
        Book read = switch (BookReader.read(book.toString(), new Anything(), queries)) {
            case BookReader.Read.Good good -> good.book();
            case BookReader.Read.Bad bad ->
                throw new IllegalStateException(bad.faults().toString());
        };
        set = RuleSet.of("1", read, queries);
        facts = new EnumMap<>(Fact.class);
        facts.put(Fact.BODY, Set.of("1007"));
        facts.put(Fact.CHANNEL, Set.of("WEB"));
        facts.put(Fact.KIND, Set.of("COMPLAINT"));
        facts.put(Fact.LANGUAGE, Set.of("NB"));
        facts.put(Fact.THEME, Set.of("t3"));
        facts.put(Fact.THEME_UNDER, Set.of("t3", "t1"));
        facts.put(Fact.AREA, Set.of("5007", "50"));
        facts.put(Fact.PAGE, Set.of("b7.no", "b7.no/skole"));
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

    private static String condition(int sort, Random random) {
        String body = "body is " + (1000 + random.nextInt(BODIES));
        return switch (sort) {
            case 0, 1, 2 -> body + " and text matches \"" + word(random) + " OR " + word(random) + "*\"";
            case 3 ->
                body + " and text matches \"" + word(random) + " AND NOT " + word(random) + "\" and kind is error";
            case 4, 5 -> body + " and text matches \"\\\"" + word(random) + " " + word(random) + "\\\"~3\"";
            case 6, 7 -> "page under \"b" + random.nextInt(BODIES) + ".no/" + word(random) + "\" and found-it is no";
            case 8 -> "theme under \"t" + random.nextInt(500) + "\" and area is " + (1000 + random.nextInt(9000));
            default -> "text matches \"" + word(random) + " AND " + word(random) + "\" and channel is web";
        };
    }

    private static String word(Random random) {
        return random.nextInt(10) == 0
                ? COMMON.get(random.nextInt(COMMON.size()))
                : "ord"
                        + Integer.toString(random.nextInt(8000) * 7919 % 100_003, 36)
                                .toLowerCase(Locale.ROOT);
    }

    private static final class Anything implements Known {
        @Override
        public Optional<String> body(String written) {
            return Optional.of(written);
        }

        @Override
        public boolean hasService(String id) {
            return true;
        }

        @Override
        public boolean hasUnit(String id) {
            return true;
        }

        @Override
        public Optional<String> bodyOfUnit(String id) {
            return Optional.of("1000");
        }

        @Override
        public Optional<String> theme(String written) {
            return Optional.of(written);
        }

        @Override
        public Optional<String> page(String written) {
            return Optional.of(written);
        }

        @Override
        public boolean isPersonal(String text) {
            return false;
        }
    }
}
