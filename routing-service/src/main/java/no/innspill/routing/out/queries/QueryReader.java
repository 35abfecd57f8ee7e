package no.innspill.routing.out.queries;

import java.util.ArrayList;
import java.util.List;
import no.innspill.routing.domain.rules.FaultCode;
import no.innspill.routing.domain.rules.Word;
import no.innspill.routing.domain.rules.Word.Form;
import no.innspill.routing.domain.rules.WordQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * Reads a query in Lucene's syntax as what it asks of words. Where that tells all, no search engine is asked; phrases, misspellings and
 * wildcards inside a word are left to one. What could cost without bound is refused.
 */
final class QueryReader {

    static final String FIELD = "said";

    private static final int MOST_PARTS = 64;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int FUZZY_PREFIX = 2;
    private static final WordAnalyzer ANALYZER = new WordAnalyzer();

    private int parts;

    /** It is refused. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        final FaultCode why;
        final int offset;
        final String subject;

        Refused(FaultCode why, int offset, String subject) {
            super(why.code(), null, false, false);
            this.why = why;
            this.offset = offset;
            this.subject = subject;
        }
    }

    /** What a query asks for. */
    static WordQuery read(String written) throws Refused {
        return new QueryReader().asked(parse(written));
    }

    /** The query as Lucene reads it. */
    static Query parse(String written) throws Refused {
        QueryParser parser = new QueryParser(FIELD, ANALYZER);
        parser.setFuzzyPrefixLength(FUZZY_PREFIX);
        parser.setAllowLeadingWildcard(true); // told from other faults below
        try {
            return parser.parse(written);
        } catch (ParseException fault) {
            throw fault.getCause() instanceof ParseException inner ? refused(inner) : refused(fault);
        } catch (IndexSearcher.TooManyClauses many) {
            throw new Refused(FaultCode.QUERY_TOO_MANY_WORDS, 0, "");
        } catch (IllegalArgumentException odd) { // such as a distance that is none
            throw new Refused(FaultCode.QUERY_FAULTY, 0, "");
        }
    }

    private static Refused refused(ParseException fault) {
        Token at = fault.currentToken == null ? null : fault.currentToken.next;
        return at == null
                ? new Refused(FaultCode.QUERY_FAULTY, 0, "")
                : new Refused(FaultCode.QUERY_FAULTY, Math.max(0, at.beginColumn), at.image);
    }

    private WordQuery asked(Query query) throws Refused {
        return switch (query) {
            case TermQuery one -> word(one.getTerm());
            case PrefixQuery beginning -> beginning(beginning.getPrefix());
            case BoostQuery boosted -> asked(boosted.getQuery());
            case BooleanQuery several -> several(several);
            case PhraseQuery phrase -> phrase(phrase);
            case WildcardQuery wildcard -> stored(wildcard, literal(wildcard.getTerm()));
            case FuzzyQuery near -> stored(near, near.getTerm().text());
            case MatchNoDocsQuery _ -> throw new Refused(FaultCode.QUERY_EMPTY, 0, "");
            default -> throw new Refused(FaultCode.QUERY_NOT_ALLOWED, 0, query.toString(FIELD));
        };
    }

    private WordQuery several(BooleanQuery query) throws Refused {
        List<WordQuery> must = new ArrayList<>();
        List<WordQuery> should = new ArrayList<>();
        for (BooleanClause clause : query.clauses()) {
            WordQuery part = asked(clause.query());
            switch (clause.occur()) {
                case MUST, FILTER -> must.add(part);
                case SHOULD -> should.add(part);
                case MUST_NOT -> must.add(new WordQuery.Not(part));
            }
        }
        int least = query.getMinimumNumberShouldMatch();
        boolean positive = must.stream().anyMatch(part -> !(part instanceof WordQuery.Not));
        if (!positive && should.isEmpty()) {
            throw new Refused(FaultCode.QUERY_ONLY_NOT, 0, query.toString(FIELD));
        }
        if (!should.isEmpty() && (!positive || least > 0)) {
            must.addFirst(new WordQuery.Some(Math.max(1, least), should));
        }
        return must.size() == 1 ? must.getFirst() : new WordQuery.All(must);
    }

    /** A word counts as said with any ending of either language, or just as it is written. */
    private WordQuery word(Term term) throws Refused {
        counted(term);
        return forms(term.text());
    }

    static WordQuery forms(String word) {
        Stems stems = Stems.mine();
        return new WordQuery.Some(
                1,
                List.of(
                        new WordQuery.Has(new Word(Form.WRITTEN, word)),
                        new WordQuery.Has(new Word(Form.NORWEGIAN, stems.norwegian(word))),
                        new WordQuery.Has(new Word(Form.ENGLISH, stems.english(word)))));
    }

    private WordQuery beginning(Term term) throws Refused {
        counted(term);
        return begins(term.text());
    }

    private static WordQuery begins(String letters) throws Refused {
        if (letters.codePointCount(0, letters.length()) < SHORTEST_BEGINNING) {
            throw new Refused(FaultCode.QUERY_WILDCARD, 0, letters);
        }
        return new WordQuery.Has(new Word(Form.BEGINNING, letters));
    }

    private WordQuery phrase(PhraseQuery phrase) throws Refused {
        List<WordQuery> words = new ArrayList<>();
        for (Term term : phrase.getTerms()) {
            words.add(word(term));
        }
        return new WordQuery.Stored(phrase.toString(FIELD), new WordQuery.All(words));
    }

    /** What a search engine has to tell, of words that begin with the letters before the first doubtful one. */
    private WordQuery stored(Query query, String letters) throws Refused {
        if (++parts > MOST_PARTS) {
            throw new Refused(FaultCode.QUERY_TOO_MANY_WORDS, 0, letters);
        }
        if (query instanceof FuzzyQuery near && near.getMaxEdits() == 0) {
            return forms(letters);
        }
        int sure = query instanceof FuzzyQuery ? Math.min(FUZZY_PREFIX, letters.length()) : letters.length();
        return new WordQuery.Stored(query.toString(FIELD), begins(letters.substring(0, sure)));
    }

    private static String literal(Term wildcard) throws Refused {
        String written = wildcard.text();
        if (written.indexOf('\\') >= 0) {
            throw new Refused(FaultCode.QUERY_NOT_ALLOWED, 0, written);
        }
        int doubtful = 0;
        while (doubtful < written.length() && "*?".indexOf(written.charAt(doubtful)) < 0) {
            doubtful++;
        }
        return written.substring(0, doubtful);
    }

    private void counted(Term term) throws Refused {
        if (!term.field().equals(FIELD)) {
            throw new Refused(FaultCode.QUERY_NOT_ALLOWED, 0, term.field() + ":");
        }
        if (++parts > MOST_PARTS) {
            throw new Refused(FaultCode.QUERY_TOO_MANY_WORDS, 0, term.text());
        }
    }
}
