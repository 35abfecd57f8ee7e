package no.innspill.classification.skos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.ParseLocationListener;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Gathers what a file says about each address, statement by statement. Statements that are written twice come twice. */
final class Statements extends AbstractRDFHandler implements ParseLocationListener {

    /** LOS has some 10,000. */
    static final int MOST = 500_000;

    private static final Map<IRI, Node.LabelKind> LABELS = Map.of(
            SKOS.PREF_LABEL, Node.LabelKind.NAME,
            SKOS.ALT_LABEL, Node.LabelKind.ALTERNATIVE,
            SKOS.HIDDEN_LABEL, Node.LabelKind.HIDDEN);

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Below> below = new ArrayList<>();
    private long line;
    private int count;

    private record Below(String narrower, String broader) {}

    /** There are more statements than any vocabulary has. */
    static final class TooMany extends RDFHandlerException {
        private static final long serialVersionUID = 1;

        TooMany() {
            super("too many statements");
        }
    }

    @Override
    public void parseLocationUpdate(long lineNumber, long columnNumber) {
        line = Math.max(lineNumber, 0);
    }

    @Override
    public void handleStatement(Statement statement) {
        count++;
        if (count > MOST) {
            throw new TooMany();
        }
        if (statement.getSubject() instanceof IRI subject) {
            Node node = nodes.computeIfAbsent(subject.stringValue(), address -> new Node(address, line));
            said(node, statement.getPredicate(), statement.getObject());
        }
    }

    /** How many statements were read. */
    int count() {
        return count;
    }

    /** Where reading is, from 1. */
    long line() {
        return line;
    }

    /** All addresses that something is said about, each with what it is below, whichever of the two says so. */
    Map<String, Node> nodes() {
        for (Below pair : below) {
            Node narrower = nodes.get(pair.narrower());
            if (narrower != null) {
                narrower.broader.add(pair.broader());
            }
        }
        below.clear();
        return nodes;
    }

    private void said(Node node, IRI predicate, Value object) {
        Node.LabelKind label = LABELS.get(predicate);
        if (label != null && object instanceof Literal literal) {
            node.hidden += label == Node.LabelKind.HIDDEN ? 1 : 0;
            node.labels.add(new Node.Label(label, literal.getLanguage().orElse(""), literal.getLabel()));
        } else if (predicate.equals(RDF.TYPE)) {
            node.concept |= object.equals(SKOS.CONCEPT);
        } else if (predicate.equals(SKOS.BROADER) && object instanceof IRI broader) {
            node.broader.add(broader.stringValue());
        } else if (predicate.equals(SKOS.NARROWER) && object instanceof IRI narrower) {
            below.add(new Below(narrower.stringValue(), node.address));
        }
    }
}
