package no.innspill.classification;

/** What a phrase in the lexicon of kinds says about a text. */
public sealed interface Cue {

    /** It speaks for a kind. */
    record Says(Kind kind) implements Cue {}

    /** Somebody is in danger. */
    record Calls(Danger danger) implements Cue {}

    /** It looks like another cue and means nothing, as «thanks in advance» is no praise. */
    record Misleads() implements Cue {}
}
