package no.innspill.routing.out.queries;

import java.util.Set;
import no.innspill.routing.domain.rules.FaultCode;
import no.innspill.routing.domain.rules.TextQueries;
import no.innspill.routing.domain.rules.Word;
import org.springframework.stereotype.Component;

/** Queries on text by Lucene. */
@Component
final class LuceneQueries implements TextQueries {

    private static final int LONGEST = 1_000;

    @Override
    public Read read(String query) {
        if (query.length() > LONGEST) {
            return new Read.Bad(FaultCode.QUERY_TOO_LONG, 0, String.valueOf(LONGEST));
        }
        if (query.isBlank()) {
            return new Read.Bad(FaultCode.QUERY_EMPTY, 0, "");
        }
        try {
            return new Read.Good(QueryReader.read(query));
        } catch (QueryReader.Refused refused) {
            return new Read.Bad(refused.why, refused.offset, refused.subject);
        } catch (StackOverflowError deep) {
            return new Read.Bad(FaultCode.QUERY_NOT_ALLOWED, 0, "(((");
        }
    }

    @Override
    public TextReader store(Set<Word> words, Set<String> queries) {
        return new StoredQueries(words, queries);
    }
}
