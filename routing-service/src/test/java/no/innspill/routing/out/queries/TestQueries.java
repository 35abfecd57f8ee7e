package no.innspill.routing.out.queries;

import no.innspill.routing.domain.rules.TextQueries;

/** Queries on text as the service has them, for tests of what asks them. */
public final class TestQueries {

    private TestQueries() {}

    public static TextQueries lucene() {
        return new LuceneQueries();
    }
}
