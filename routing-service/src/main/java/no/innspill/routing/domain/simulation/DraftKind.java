package no.innspill.routing.domain.simulation;

/** What of that which decides is drafted; everything else is as it is in force. */
public enum DraftKind {
    RULES,
    DIRECTORY,
    VOCABULARY,
    MODEL
}
