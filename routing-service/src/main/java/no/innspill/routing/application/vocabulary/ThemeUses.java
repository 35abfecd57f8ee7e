package no.innspill.routing.application.vocabulary;

import java.util.List;
import no.innspill.classification.vocabulary.ConceptId;

/** Something that points to themes and words, and does so in vain when they are gone. */
@FunctionalInterface
public interface ThemeUses {

    List<Use> all();

    /**
     * Something that points to a theme.
     *
     * @param what what it is
     * @param where whose it is, to be read by a person: a unit's or service's id, the number of a rule
     */
    record Use(ConceptId theme, What what, String where) {}

    /** What can point to a theme. */
    enum What {
        RESPONSIBILITY,
        SERVICE,
        RULE
    }
}
