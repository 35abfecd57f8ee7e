package no.innspill.support.security;

/** Something that a caller may do. */
public enum Permission {
    /** Hand in feedback of one's own body. */
    SUBMIT_FEEDBACK,
    /** See queue and cases, with their texts, of one's own units. */
    READ_CASES,
    /** Take, release, resolve and reopen cases of one's own units. */
    WORK_CASES,
    /** See what of one's own body waits in triage, with its text, and decide where it goes. */
    TRIAGE,
    /** See why a piece of feedback of one's own body went where it went. */
    READ_DECISIONS,
    /** See the figures of one's own body. */
    READ_OWN_FIGURES,
    /** See the figures of all bodies; never a text. */
    READ_ALL_FIGURES,
    /** See bodies, units and responsibilities. */
    READ_DIRECTORY,
    /** Set up widgets, keys and imports of one's own body. */
    KEEP_INTAKE,
    /** Keep directory, vocabulary, rules and models of all bodies; never a text. */
    KEEP_ROUTING,
    /** See the state of the system: metrics and health in detail; never a text. */
    OPERATE;

    /** How the framework knows it. */
    public String authority() {
        return "PERMIT_" + name();
    }
}
