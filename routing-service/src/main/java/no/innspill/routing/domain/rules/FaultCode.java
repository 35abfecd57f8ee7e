package no.innspill.routing.domain.rules;

import java.util.Locale;

/** What can be wrong in a rule book. The sentences are in the message files. */
public enum FaultCode {
    /** Something else has to stand here. */
    EXPECTED,
    /** A text in quotes does not end on its line. */
    UNFINISHED_TEXT,
    /** A character that means nothing in the language. */
    STRANGE_CHARACTER,
    /** The book is longer than a book may be. */
    TOO_LONG,
    /** More rules than a book may have. */
    TOO_MANY_RULES,
    /** Conditions within conditions, too deep. */
    TOO_DEEP,
    /** A rule with more tests than a rule may have. */
    TOO_MANY_TESTS,
    /** No rule in the book. */
    NO_RULE,
    /** Two rules have the same name. */
    NAME_TWICE,
    /** A name or tag is empty or too long. */
    WRONG_LENGTH,
    /** A rule says the same thing twice. */
    SAID_TWICE,
    /** A rule that changes nothing. */
    NO_RESULT,
    UNKNOWN_BODY,
    UNKNOWN_SERVICE,
    UNKNOWN_UNIT,
    UNKNOWN_THEME,
    NOT_A_PAGE,
    NOT_AN_AREA,
    NOT_A_DAY,
    OUT_OF_RANGE,
    /** What is told of every piece holds something of a person. */
    PERSONAL_DATA,
    /** An example does not say through which body it came. */
    EXAMPLE_WITHOUT_BODY,
    QUERY_FAULTY,
    QUERY_TOO_LONG,
    QUERY_TOO_MANY_WORDS,
    /** A wildcard with too little before it. */
    QUERY_WILDCARD,
    /** A way of asking that costs too much or says nothing here. */
    QUERY_NOT_ALLOWED,
    /** A query that only says what must not be there. */
    QUERY_ONLY_NOT,
    /** A query of words that say nothing. */
    QUERY_EMPTY;

    /** As it is written in the API and the message files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
