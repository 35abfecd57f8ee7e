package no.innspill.routing.out.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innspill.classification.language.Words;
import no.innspill.routing.domain.rules.Book;
import no.innspill.routing.domain.rules.BookReader;
import no.innspill.routing.domain.rules.Fact;
import no.innspill.routing.domain.rules.Norway;
import no.innspill.routing.domain.rules.Piece;
import no.innspill.routing.domain.rules.Rule;
import no.innspill.routing.domain.rules.RuleSet;
import no.innspill.routing.domain.rules.Ruling;
import no.innspill.routing.domain.rules.SeenText;
import no.innspill.routing.domain.rules.Watch;
import no.innspill.routing.domain.rules.Word;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.memory.MemoryIndex;

/** The index and the Monitor find what asking every rule, one after the other, finds. */
class RulesPropertiesTest {

    private static final LuceneQueries QUERIES = new LuceneQueries();
    private static final List<String> VOCABULARY = List.of(
            "snø",
            "snøen",
            "brøyting",
            "brøytet",
            "veien",
            "vegar",
            "skjema",
            "skjemaet",
            "søknad",
            "søknaden",
            "form",
            "forms",
            "buss",
            "ikke",
            "kø");
    private static final List<String> LEAVES = List.of(
            "text matches \"brøyt* OR snø\"",
            "text matches \"\\\"ikke brøytet\\\"\"",
            "text matches \"\\\"veien snø\\\"~3\"",
            "text matches \"skjema~1\"",
            "text matches \"sø?nad*\"",
            "text matches \"sk?ema*\"",
            "text matches \"snø AND NOT buss\"",
            "text matches \"+snø buss\"",
            "text matches \"(snø OR buss) AND form\"",
            "body is 889640782",
            "area in (50, 5001)",
            "kind is error",
            "language is en",
            "sensitive",
            "service is known",
            "confidence of kind >= 50",
            "received on weekend");

    @Property(tries = 300)
    void theIndexFindsWhatAskingEveryRuleFinds(
            @ForAll("books") String book, @ForAll("texts") String text, @ForAll("facts") Map<Fact, Set<String>> facts) {
        Book read = read(book);
        String language =
                facts.getOrDefault(Fact.LANGUAGE, Set.of("NB")).iterator().next();
        try (RuleSet rules = RuleSet.of("1", read, QUERIES)) {
            Ruling found = rules.apply(piece(facts, rules.see(text, language)), Set.of(), Watch.NONE);

            Naive naive = new Naive(text, language);
            List<Rule> expected = new ArrayList<>();
            Optional<Rule> decider = Optional.empty();
            for (Rule rule : read.rules()) {
                if (rule.when().holds(piece(facts, naive))) {
                    expected.add(rule);
                    if (rule.goal().isPresent()) {
                        decider = Optional.of(rule);
                        break;
                    }
                }
            }
            assertThat(found.held()).isEqualTo(expected);
            assertThat(found.decider()).isEqualTo(decider);
        }
    }

    @Provide
    Arbitrary<String> books() {
        Arbitrary<String> leaf = Arbitraries.of(LEAVES);
        Arbitrary<String> condition = Combinators.combine(
                        leaf, Arbitraries.of(" and ", " or ", " and not ", " or not "), leaf, leaf)
                .as((one, join, two, three) -> "(" + one + join + two + ") and (" + three + " or sensitive)");
        Arbitrary<String> any = Arbitraries.oneOf(leaf, leaf.map(each -> "not " + each), condition);
        return Combinators.combine(any, Arbitraries.of("triage", "tag \"t\"", "unit \"trondelag-vei\""))
                .as((when, then) -> " when " + when + " then " + then)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(rules -> {
                    StringBuilder book = new StringBuilder();
                    for (int i = 0; i < rules.size(); i++) {
                        book.append("rule \"")
                                .append(i)
                                .append('"')
                                .append(rules.get(i))
                                .append('\n');
                    }
                    return book.toString();
                });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(VOCABULARY).list().ofMaxSize(8).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<Map<Fact, Set<String>>> facts() {
        return Combinators.combine(
                        Arbitraries.of(Norway.NAV, Norway.COUNTY),
                        Arbitraries.of("ERROR", "PRAISE"),
                        Arbitraries.of("NB", "NN", "EN", "UNKNOWN"),
                        Arbitraries.of("5001", "50", ""),
                        Arbitraries.of(true, false))
                .as((body, kind, language, area, sensitive) -> {
                    Map<Fact, Set<String>> facts = new EnumMap<>(Fact.class);
                    facts.put(Fact.BODY, Set.of(body));
                    facts.put(Fact.KIND, Set.of(kind));
                    facts.put(Fact.LANGUAGE, Set.of(language));
                    if (!area.isEmpty()) {
                        facts.put(Fact.AREA, Set.of(area));
                    }
                    if (sensitive) {
                        facts.put(Fact.SENSITIVE, Set.of("YES"));
                    }
                    return facts;
                });
    }

    private static Book read(String book) {
        return switch (BookReader.read(book, new Norway(), QUERIES)) {
            case BookReader.Read.Good good -> good.book();
            case BookReader.Read.Bad bad ->
                throw new AssertionError(bad.faults().toString());
        };
    }

    private static Piece piece(Map<Fact, Set<String>> facts, SeenText text) {
        return new Piece(facts, Map.of(Fact.KIND, 0.7), List.of(), LocalDateTime.of(2026, 3, 2, 9, 0), text);
    }

    /** Looks at every word, and asks Lucene about one query at a time. */
    private static final class Naive implements SeenText {
        private final List<String> said;
        private final boolean norwegian;
        private final boolean english;

        Naive(String text, String language) {
            this.said = Words.of(text).tokens().stream().filter(Words::isWord).toList();
            this.norwegian = !language.equals("EN");
            this.english = language.equals("EN") || language.equals("UNKNOWN");
        }

        @Override
        public boolean has(Word word) {
            Stems stems = new Stems();
            return said.stream().anyMatch(spoken -> switch (word.form()) {
                case WRITTEN -> spoken.equals(word.value());
                case BEGINNING -> spoken.startsWith(word.value());
                case NORWEGIAN -> norwegian && stems.norwegian(spoken).equals(word.value());
                case ENGLISH -> english && stems.english(spoken).equals(word.value());
            });
        }

        @Override
        public List<Word> words() {
            return List.of();
        }

        @Override
        public boolean matches(String query) {
            StoredQueries none = new StoredQueries(Set.of(), Set.of());
            Document document = TextDocuments.document(new TextWords(none, said, norwegian, english));
            return MemoryIndex.fromDocument(document, new WordAnalyzer()).search(TextDocuments.query(query)) > 0;
        }
    }
}
