package no.innspill.classification.skos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/**
 * Reads a vocabulary from a file in RDF/XML or Turtle. Nothing is fetched that the file points to, a document type is refused, and
 * what is too large is not read to its end.
 */
public final class SkosReader {

    /** LOS has 0.7 MiB. */
    public static final int MOST_BYTES = 20 << 20;

    /** What addresses are resolved against that are not whole; they are then no addresses of themes and words. */
    private static final String NOWHERE = "urn:innspill:";

    private static final int LONGEST_DETAIL = 300;

    private SkosReader() {}

    /** Reads it; the caller closes it. */
    public static SkosOutcome read(InputStream in) throws IOException {
        byte[] file = in.readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            return new SkosOutcome.Refused(Refusal.TOO_LARGE, 0, "");
        }
        int first = first(file);
        if (first < 0) {
            return new SkosOutcome.Refused(Refusal.EMPTY, 0, "");
        }
        return first == '{' ? new SkosOutcome.Refused(Refusal.JSON, 1, "") : parsed(file);
    }

    private static SkosOutcome parsed(byte[] file) throws IOException {
        SkosFormat format = SkosFormat.of(file);
        Statements statements = new Statements();
        try {
            parser(format, statements).parse(new ByteArrayInputStream(file), NOWHERE);
        } catch (Statements.TooMany _) {
            return new SkosOutcome.Refused(Refusal.TOO_MANY_STATEMENTS, statements.line(), "");
        } catch (RDFParseException fault) {
            return refused(fault);
        } catch (StackOverflowError _) {
            // Turtle's parser calls itself for each bracket within another
            return new SkosOutcome.Refused(Refusal.TOO_DEEP, statements.line(), "");
        }
        return new Publication(format, statements.nodes()).outcome();
    }

    private static RDFParser parser(SkosFormat format, Statements statements) {
        RDFParser parser = switch (format) {
            case RDF_XML -> new RDFXMLParser().set(XMLParserSettings.CUSTOM_XML_READER, new LocatedXml(statements));
            case TURTLE -> new TurtleParser().setParseLocationListener(statements);
        };
        return parser.setRDFHandler(statements);
    }

    private static SkosOutcome refused(RDFParseException fault) {
        String detail = fault.getMessage() == null ? "" : fault.getMessage().replaceAll("\\s+", " ");
        boolean doctype = detail.toUpperCase(Locale.ROOT).contains("DOCTYPE");
        return new SkosOutcome.Refused(
                doctype ? Refusal.DOCUMENT_TYPE : Refusal.NOT_RDF,
                Math.max(fault.getLineNumber(), 0),
                doctype ? "" : detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)));
    }

    /** The first byte that is no space, or -1. */
    private static int first(byte[] file) {
        int from =
                file.length > 2 && Arrays.equals(file, 0, 3, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, 3)
                        ? 3
                        : 0;
        for (int at = from; at < file.length; at++) {
            if (!Character.isWhitespace(file[at])) {
                return file[at];
            }
        }
        return -1;
    }
}
