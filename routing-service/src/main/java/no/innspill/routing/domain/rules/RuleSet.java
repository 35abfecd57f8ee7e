package no.innspill.routing.domain.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of a book, ready to be applied by many threads. Whole or not there at all. */
public final class RuleSet implements AutoCloseable {

    /** A rule may take no longer for one piece; most take less than a thousandth of it. */
    public static final long LONGEST_NANOS = 5_000_000;

    private final String version;
    private final List<Rule> rules;
    private final RuleIndex index;
    private final TextQueries.TextReader texts;

    private RuleSet(String version, List<Rule> rules, RuleIndex index, TextQueries.TextReader texts) {
        this.version = version;
        this.rules = List.copyOf(rules);
        this.index = index;
        this.texts = texts;
    }

    /** Makes the rules of a book ready. */
    public static RuleSet of(String version, Book book, TextQueries queries) {
        Set<Word> words = new HashSet<>();
        Set<String> stored = new HashSet<>();
        book.rules().stream().flatMap(rule -> said(rule.when())).forEach(says -> collect(says.words(), words, stored));
        return new RuleSet(version, book.rules(), new RuleIndex(book.rules()), queries.store(words, stored));
    }

    /** No rules. */
    public static RuleSet none() {
        return new RuleSet("", List.of(), new RuleIndex(List.of()), new TextQueries.TextReader() {
            @Override
            public SeenText see(String text, String language) {
                return BoundRules.NoText.INSTANCE;
            }

            @Override
            public TextQueries.TextReader unwatched() {
                return this;
            }

            @Override
            public Map<String, Long> slow() {
                return Map.of();
            }

            @Override
            public Map<String, String> failed() {
                return Map.of();
            }

            @Override
            public void close() {}
        });
    }

    /** The same rules for trials: how their queries behave there is told of to nobody. Not to be closed. */
    public RuleSet unwatched() {
        return new RuleSet(version, rules, index, texts.unwatched());
    }

    public String version() {
        return version;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** How many of the rules have nothing that they could be looked up by, and cost something for every piece. */
    public int lookedAtForEveryPiece() {
        return index.always();
    }

    public Optional<Rule> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** The words of a text, as far as rules ask for them. */
    public SeenText see(String text, String language) {
        return texts.see(text, language);
    }

    /** The stored queries' own times and failures, told to the rules that hold them. */
    public void tellOfQueries(Watch watch) {
        Map<String, Long> slow = texts.slow();
        Map<String, String> failed = texts.failed();
        if (slow.isEmpty() && failed.isEmpty()) {
            return;
        }
        for (Rule rule : rules) {
            Set<String> own = new HashSet<>();
            said(rule.when()).forEach(says -> collect(says.words(), new HashSet<>(), own));
            own.stream().map(slow::get).filter(nanos -> nanos != null).forEach(nanos -> watch.slow(rule, nanos));
            own.stream()
                    .filter(failed::containsKey)
                    .forEach(query -> watch.failed(rule, new IllegalStateException(failed.get(query))));
        }
    }

    /**
     * Applies the rules in their order up to the first that says where the piece goes.
     *
     * @param without names of rules that are passed over
     */
    public Ruling apply(Piece piece, Set<String> without, Watch watch) {
        if (rules.isEmpty()) {
            return Ruling.NONE;
        }
        Handling handling = Handling.PLAIN;
        List<Rule> held = new ArrayList<>();
        BitSet candidates = index.candidates(piece);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Rule rule = rules.get(i);
            if (without.contains(rule.name()) || !holds(rule, piece, watch)) {
                continue;
            }
            held.add(rule);
            if (rule.goal().isPresent()) {
                return new Ruling(Optional.of(rule), rule.handling().orElse(handling), held);
            }
            handling = handling.orElse(rule.handling());
        }
        return held.isEmpty() ? Ruling.NONE : new Ruling(Optional.empty(), handling, held);
    }

    private static boolean holds(Rule rule, Piece piece, Watch watch) {
        long begun = watch.nanos();
        try {
            return rule.when().holds(piece);
        } catch (RuntimeException | StackOverflowError fault) {
            watch.failed(rule, fault);
            return false;
        } finally {
            long took = watch.nanos() - begun;
            if (took > LONGEST_NANOS) {
                watch.slow(rule, took);
            }
        }
    }

    @Override
    public void close() {
        texts.close();
    }

    private static Stream<Condition.Says> said(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().flatMap(RuleSet::said);
            case Condition.Any any -> any.parts().stream().flatMap(RuleSet::said);
            case Condition.Not not -> said(not.part());
            case Condition.Says says -> Stream.of(says);
            case Condition.Is _, Condition.IsKnown _, Condition.Sure _, Condition.Rated _, Condition.When _ ->
                Stream.empty();
        };
    }

    private static void collect(WordQuery asked, Set<Word> words, Set<String> stored) {
        switch (asked) {
            case WordQuery.Has has -> words.add(has.word());
            case WordQuery.All all -> all.parts().forEach(part -> collect(part, words, stored));
            case WordQuery.Some some -> some.parts().forEach(part -> collect(part, words, stored));
            case WordQuery.Not not -> collect(not.part(), words, stored);
            case WordQuery.Stored query -> {
                stored.add(query.query());
                collect(query.only(), words, stored);
            }
        }
    }
}
