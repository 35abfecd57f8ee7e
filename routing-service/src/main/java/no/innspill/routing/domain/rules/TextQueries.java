package no.innspill.routing.domain.rules;

import java.util.Map;
import java.util.Set;

/** Reads queries on text, and finds which of many stored ones a text matches. */
public interface TextQueries {

    /** Reads a query as a rule holds it. */
    Read read(String query);

    /**
     * Stores what a book asks for, once for all texts.
     *
     * @param words all the words that any of its queries asks for
     * @param queries each stored query
     */
    TextReader store(Set<Word> words, Set<String> queries);

    /** What reading a query comes to. */
    sealed interface Read {

        /** What it asks for. */
        record Good(WordQuery words) implements Read {}

        /**
         * It is refused.
         *
         * @param offset where in the query, from 0
         */
        record Bad(FaultCode why, int offset, String subject) implements Read {}
    }

    /** What one book asks for, ready to be looked for in texts, by many threads. */
    interface TextReader extends AutoCloseable {

        /**
         * Looks at a text.
         *
         * @param language by which endings are taken off, as {@code NB}
         */
        SeenText see(String text, String language);

        /** The same queries for trials: what happens there is told of to nobody. Not to be closed. */
        TextReader unwatched();

        /** How long stored queries took that took longer than they may, since this was last asked: the longest in nanoseconds. */
        Map<String, Long> slow();

        /** The stored queries that failed since this was last asked, with the sort of failure. */
        Map<String, String> failed();

        @Override
        void close();
    }
}
