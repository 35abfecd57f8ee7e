package no.innspill.routing.application.rules;

import no.innspill.routing.domain.rules.Book;
import no.innspill.routing.domain.rules.books.TestResult;

/** Tries the examples of a book with everything else as it is in force. */
public interface TryBook {

    /** How they come out. Nothing is stored or told. */
    TestResult examples(Book book);
}
