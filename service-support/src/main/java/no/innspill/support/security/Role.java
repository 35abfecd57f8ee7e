package no.innspill.support.security;

import java.util.Arrays;
import java.util.Optional;

/** What a person is, or what a machine's token is for. */
public enum Role {
    /** Works on the cases of a unit. */
    CASE_WORKER("case-worker"),
    /** Decides where uncertain feedback of a body goes. */
    TRIAGE("triage"),
    /** Answers for a body. */
    LEADER("leader"),
    /** Follows all bodies by their figures. */
    MINISTRY("ministry"),
    /** Sets up how a body takes feedback in: its widgets, keys and imports. */
    INTAKE_KEEPER("intake-keeper"),
    /** Keeps what routing decides by: directory, vocabulary, rules and models. */
    ROUTING_KEEPER("routing-keeper"),
    /** Keeps the system running. */
    OPERATOR("operator"),
    /** A body's system that hands in feedback; known by its token's scope. */
    FEEDBACK_SYSTEM("innspill:feedback.write"),
    /** A body's system that fetches figures; known by its token's scope. */
    FIGURES_SYSTEM("innspill:figures.read");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** How it is called in a token: an entry of {@code innspill_role}, or a scope. */
    public String claim() {
        return claim;
    }

    /** Whether a machine has it, by a scope, and no person can. */
    public boolean isMachine() {
        return this == FEEDBACK_SYSTEM || this == FIGURES_SYSTEM;
    }

    static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
