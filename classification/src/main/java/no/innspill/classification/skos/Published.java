package no.innspill.classification.skos;

import java.util.List;
import no.innspill.classification.vocabulary.Concept;

/**
 * A vocabulary as somebody publishes it.
 *
 * @param concepts those that can be used: named, and below a top theme; no circles, parents are all among them
 * @param problems in the order of the file; all of them, of which there may be some for each concept
 */
public record Published(SkosFormat format, Counts counts, List<Problem> problems, List<Concept> concepts) {

    public Published {
        problems = List.copyOf(problems);
        concepts = List.copyOf(concepts);
    }
}
