package no.innspill.routing.domain.rules.books;

import java.time.Instant;

/**
 * Something that was done to a version of the rule book, for the audit log.
 *
 * @param subject the id of the person who did it, or the name of the service where it did so itself
 * @param name what the person is called
 * @param detail what it was done with: the other version, the rule, the figures of a test
 */
public record Deed(Instant at, String subject, String name, What what, String detail) {

    public enum What {
        WRITTEN,
        CHANGED,
        TESTED,
        SIMULATED,
        APPROVED,
        SWITCHED_ON,
        REPLACED,
        ROLLED_BACK,
        RULE_OFF,
        RULE_ON
    }
}
