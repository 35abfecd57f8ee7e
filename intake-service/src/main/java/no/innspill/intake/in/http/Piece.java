package no.innspill.intake.in.http;

import no.innspill.support.problem.ProblemException;

/** One piece as it stands in a batch. */
sealed interface Piece {

    /** Which it is: in NDJSON the line from 1, in an array the element from 0. */
    long place();

    /** It is text, of JSON as far as anyone knows. */
    record Text(long place, String json) implements Piece {
        /** Never the words: what is printed ends in a log. */
        @Override
        public String toString() {
            return "Text[place=" + place + "]";
        }
    }

    /** It can't be read; what comes after it can. */
    record Unreadable(long place, ProblemException why) implements Piece {}

    /** From here on nothing can be read. */
    record End(long place, ProblemException why) implements Piece {}
}
