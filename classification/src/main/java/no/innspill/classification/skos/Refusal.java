package no.innspill.classification.skos;

/** Why a file cannot be used at all. */
public enum Refusal {
    EMPTY("holds nothing"),
    TOO_LARGE("is larger than %d MiB".formatted(SkosReader.MOST_BYTES >> 20)),
    TOO_MANY_STATEMENTS("holds more than %,d statements".formatted(Statements.MOST)),
    /** Entities of a document type can read other files and fill the memory. */
    DOCUMENT_TYPE("has a document type (<!DOCTYPE ...>), which is refused: write namespaces out instead of entities"),
    JSON("is JSON; JSON-LD is not read, only RDF/XML and Turtle"),
    NOT_RDF("is no RDF that can be read (RDF/XML or Turtle)"),
    TOO_DEEP("is nested too deeply"),
    NO_CONCEPTS("is RDF without a single skos:Concept"),
    NO_THEMES("is SKOS without a top theme: a skos:Concept whose address ends in /tema/... and that is below nothing"),
    CIRCLE("has a concept that is below itself, or more than %d levels".formatted(Circles.MOST_LEVELS));

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    /** In English, to be put after the name of the file. */
    public String words() {
        return words;
    }
}
