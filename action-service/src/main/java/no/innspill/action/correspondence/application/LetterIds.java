package no.innspill.action.correspondence.application;

/** Gives new messages their ids. */
@FunctionalInterface
public interface LetterIds {
    String next();
}
