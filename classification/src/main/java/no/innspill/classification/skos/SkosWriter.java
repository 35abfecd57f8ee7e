package no.innspill.classification.skos;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.jspecify.annotations.Nullable;

/** Writes a vocabulary as SKOS in Turtle; {@link SkosReader} reads the same from it. Words that are no names are hidden labels. */
public final class SkosWriter {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final RDFWriter rdf;

    private SkosWriter(RDFWriter rdf) {
        this.rdf = rdf;
    }

    /** Writes it in UTF-8; the caller closes the stream. */
    public static void write(Vocabulary vocabulary, OutputStream out) {
        RDFWriter rdf = new TurtleWriter(out);
        rdf.startRDF();
        rdf.handleNamespace(SKOS.PREFIX, SKOS.NAMESPACE);
        rdf.handleComment("Innspill, vocabulary " + vocabulary.version());
        SkosWriter writer = new SkosWriter(rdf);
        vocabulary.concepts().forEach(writer::concept);
        rdf.endRDF();
    }

    private void concept(Concept concept) {
        IRI subject = iri(concept.id());
        rdf.handleStatement(VALUES.createStatement(subject, RDF.TYPE, SKOS.CONCEPT));
        concept.broader()
                .forEach(broader -> rdf.handleStatement(VALUES.createStatement(subject, SKOS.BROADER, iri(broader))));
        for (Language language : Language.values()) {
            String name = name(concept.names(), language);
            if (name != null) {
                label(subject, SKOS.PREF_LABEL, name, language);
            }
            concept.words().getOrDefault(language, List.of()).stream()
                    .filter(word -> !word.equals(name))
                    .forEach(word -> label(subject, SKOS.HIDDEN_LABEL, word, language));
        }
    }

    private static @Nullable String name(Names names, Language language) {
        return switch (language) {
            case NB -> names.nb();
            case NN -> names.nn();
            case EN -> names.en();
            case SE -> names.se();
            case UNKNOWN -> null;
        };
    }

    private void label(IRI subject, IRI kind, String text, Language language) {
        String tag = language.name().toLowerCase(Locale.ROOT);
        rdf.handleStatement(VALUES.createStatement(subject, kind, VALUES.createLiteral(text, tag)));
    }

    private static IRI iri(ConceptId id) {
        return VALUES.createIRI(id.value());
    }
}
