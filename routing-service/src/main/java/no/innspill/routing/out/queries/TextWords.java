package no.innspill.routing.out.queries;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innspill.routing.domain.rules.SeenText;
import no.innspill.routing.domain.rules.Word;
import org.jspecify.annotations.Nullable;

/** The words of one text that a book asks for. The stored queries are asked when the first rule needs one of them. */
final class TextWords implements SeenText {

    private final StoredQueries queries;
    private final List<String> said;
    private final boolean norwegian;
    private final boolean english;
    private final Set<Word> found = new HashSet<>();
    private @Nullable Set<String> matching;

    TextWords(StoredQueries queries, List<String> said, boolean norwegian, boolean english) {
        this.queries = queries;
        this.said = said;
        this.norwegian = norwegian;
        this.english = english;
    }

    void add(Word word) {
        found.add(word);
    }

    List<String> said() {
        return said;
    }

    boolean norwegian() {
        return norwegian;
    }

    boolean english() {
        return english;
    }

    @Override
    public boolean has(Word word) {
        return found.contains(word);
    }

    @Override
    public Collection<Word> words() {
        return found;
    }

    @Override
    public boolean matches(String query) {
        Set<String> known = matching;
        if (known == null) {
            known = queries.matching(this);
            matching = known;
        }
        return known.contains(query);
    }

    /** Never the words: what is printed ends in a log. */
    @Override
    public String toString() {
        return "TextWords[]";
    }
}
