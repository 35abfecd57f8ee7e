package no.innspill.routing.out.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.innspill.classification.language.Words;
import no.innspill.routing.domain.rules.SeenText;
import no.innspill.routing.domain.rules.TextQueries;
import no.innspill.routing.domain.rules.Word;
import no.innspill.routing.domain.rules.Word.Form;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.QueryTimeListener;
import org.jspecify.annotations.Nullable;

/**
 * What one book asks for. Words are looked up in a hash; Lucene's Monitor holds the queries that take more, and is asked only for a text
 * that has the words of one of them, once for all of them together.
 */
final class StoredQueries implements TextQueries.TextReader {

    private static final long LONGEST_NANOS = 5_000_000;

    private final Map<Form, Map<String, Word>> words;
    private final Beginnings beginnings;
    private final @Nullable Monitor monitor;
    private final Map<String, Long> slow = new ConcurrentHashMap<>();
    private final Map<String, String> failed = new ConcurrentHashMap<>();

    StoredQueries(Set<Word> asked, Set<String> queries) {
        words = new EnumMap<>(Form.class);
        beginnings = new Beginnings();
        for (Word word : asked) {
            words.computeIfAbsent(word.form(), _ -> new HashMap<>()).put(word.value(), word);
            if (word.form() == Form.BEGINNING) {
                beginnings.add(word);
            }
        }
        monitor = queries.isEmpty() ? null : monitor(queries);
    }

    private StoredQueries(StoredQueries same) {
        words = same.words;
        beginnings = same.beginnings;
        monitor = same.monitor;
    }

    @Override
    public StoredQueries unwatched() {
        return new StoredQueries(this);
    }

    private static Monitor monitor(Set<String> queries) {
        try {
            Monitor monitor = new Monitor(new WordAnalyzer());
            List<MonitorQuery> all = new ArrayList<>();
            for (String query : queries) {
                all.add(new MonitorQuery(query, TextDocuments.query(query)));
            }
            monitor.register(all);
            return monitor;
        } catch (IOException never) {
            throw new UncheckedIOException(never); // it is in memory
        }
    }

    @Override
    public SeenText see(String text, String language) {
        List<String> said = words.isEmpty()
                ? List.of()
                : Words.of(text).tokens().stream().filter(Words::isWord).toList();
        boolean english = language.equals("EN") || language.equals("UNKNOWN");
        boolean norwegian = !language.equals("EN");
        TextWords seen = new TextWords(this, said, norwegian, english);
        for (String word : said) {
            find(word, norwegian, english, seen::add);
        }
        return seen;
    }

    private void find(String said, boolean norwegian, boolean english, Consumer<Word> found) {
        one(Form.WRITTEN, said, found);
        Stems stems = Stems.mine();
        if (norwegian) {
            one(Form.NORWEGIAN, stems.norwegian(said), found);
        }
        if (english) {
            one(Form.ENGLISH, stems.english(said), found);
        }
        beginnings.of(said, found);
    }

    private void one(Form form, String value, Consumer<Word> found) {
        Word word = words.getOrDefault(form, Map.of()).get(value);
        if (word != null) {
            found.accept(word);
        }
    }

    /** The stored queries that a text matches. */
    Set<String> matching(TextWords text) {
        if (monitor == null) {
            return Set.of();
        }
        Document document = TextDocuments.document(text);
        QueryTimeListener times = (query, nanos) -> {
            if (nanos > LONGEST_NANOS) {
                slow.merge(query, nanos, Math::max);
            }
        };
        try {
            MatchingQueries<QueryMatch> matches =
                    monitor.match(document, QueryTimeListener.timingMatcher(QueryMatch.SIMPLE_MATCHER, times));
            matches.getErrors()
                    .forEach(
                            (query, fault) -> failed.put(query, fault.getClass().getSimpleName()));
            return matches.getMatches().stream().map(QueryMatch::getQueryId).collect(Collectors.toSet());
        } catch (IOException never) {
            throw new UncheckedIOException(never); // it is in memory
        }
    }

    @Override
    public Map<String, Long> slow() {
        return drained(slow);
    }

    @Override
    public Map<String, String> failed() {
        return drained(failed);
    }

    private static <V> Map<String, V> drained(Map<String, V> told) {
        if (told.isEmpty()) {
            return Map.of();
        }
        Map<String, V> all = Map.copyOf(told);
        told.keySet().removeAll(all.keySet());
        return all;
    }

    @Override
    public void close() {
        if (monitor != null) {
            try {
                monitor.close();
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        }
    }
}
