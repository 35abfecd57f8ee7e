package no.innspill.routing.out.queries;

import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** Texts and queries as the Monitor compares them: words as they are written, without endings in each language, and by their beginning. */
final class TextDocuments {

    private static final String WRITTEN = "written";
    private static final String NORWEGIAN = "norwegian";
    private static final String ENGLISH = "english";
    private static final String BEGINNING = "beginning";

    /** Enough to keep a query from texts without such a word; the query itself tells the rest. */
    private static final int BEGINNING_LENGTH = 2;

    private TextDocuments() {}

    /** A text. */
    static Document document(TextWords text) {
        Stems stems = Stems.mine();
        Document document = new Document();
        document.add(field(WRITTEN, text.said(), word -> word));
        if (text.norwegian()) {
            document.add(field(NORWEGIAN, text.said(), stems::norwegian));
        }
        if (text.english()) {
            document.add(field(ENGLISH, text.said(), stems::english));
        }
        document.add(field(BEGINNING, text.said(), TextDocuments::beginning));
        return document;
    }

    /** A stored query, by what tells it from others. */
    static Query query(String stored) {
        try {
            return switch (QueryReader.parse(stored)) {
                case PhraseQuery phrase -> phrase(phrase);
                case WildcardQuery wildcard ->
                    begins(
                            wildcard.getTerm().text(),
                            new WildcardQuery(
                                    new Term(WRITTEN, wildcard.getTerm().text())));
                case FuzzyQuery near ->
                    begins(
                            near.getTerm().text(),
                            new FuzzyQuery(
                                    new Term(WRITTEN, near.getTerm().text()),
                                    near.getMaxEdits(),
                                    near.getPrefixLength()));
                default -> throw new IllegalStateException("no query that is stored");
            };
        } catch (QueryReader.Refused never) {
            throw new IllegalStateException("a stored query was read before", never);
        }
    }

    private static Query begins(String word, Query query) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(BEGINNING, beginning(word))), Occur.FILTER)
                .add(query, Occur.MUST)
                .build();
    }

    private static Query phrase(PhraseQuery phrase) {
        Stems stems = Stems.mine();
        return new BooleanQuery.Builder()
                .add(phrase(phrase, WRITTEN, word -> word), Occur.SHOULD)
                .add(phrase(phrase, NORWEGIAN, stems::norwegian), Occur.SHOULD)
                .add(phrase(phrase, ENGLISH, stems::english), Occur.SHOULD)
                .build();
    }

    private static Query phrase(PhraseQuery phrase, String field, UnaryOperator<String> form) {
        PhraseQuery.Builder builder = new PhraseQuery.Builder().setSlop(phrase.getSlop());
        int[] positions = phrase.getPositions();
        for (int i = 0; i < positions.length; i++) {
            builder.add(new Term(field, form.apply(phrase.getTerms()[i].text())), positions[i]);
        }
        return builder.build();
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING_LENGTH, word.length()));
    }

    private static Field field(String name, List<String> words, UnaryOperator<String> form) {
        return new Field(name, new Said(words.iterator(), form), TextField.TYPE_NOT_STORED);
    }

    /** Words that are known, as a stream of tokens. */
    private static final class Said extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> words;
        private final UnaryOperator<String> form;

        Said(Iterator<String> words, UnaryOperator<String> form) {
            this.words = words;
            this.form = form;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!words.hasNext()) {
                return false;
            }
            term.append(form.apply(words.next()));
            return true;
        }
    }
}
