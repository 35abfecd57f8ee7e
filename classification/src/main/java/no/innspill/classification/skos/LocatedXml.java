package no.innspill.classification.skos;

import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.rdf4j.rio.ParseLocationListener;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads XML without a document type, and tells where it is: the parser of RDF/XML itself tells only where it began. */
final class LocatedXml extends XMLFilterImpl {

    private static final String NAMES = "http://xml.org/sax/features/namespace";

    private static final List<String> OFF = List.of(
            "http://xml.org/sax/features/external-general-entities",
            "http://xml.org/sax/features/external-parameter-entities",
            "http://apache.org/xml/features/nonvalidating/load-external-dtd");

    private final ParseLocationListener listener;
    private @Nullable Locator locator;

    LocatedXml(ParseLocationListener listener) {
        super(secure());
        this.listener = listener;
    }

    private static XMLReader secure() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            for (String feature : OFF) {
                factory.setFeature(feature, false);
            }
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException unknown) {
            throw new IllegalStateException("this JDK cannot read XML safely", unknown);
        }
    }

    /** What is safe stays: the parser of RDF/XML would set it back to its own defaults, which read a document type. */
    @Override
    public void setFeature(String name, boolean value) throws SAXNotRecognizedException, SAXNotSupportedException {
        if (name.startsWith(NAMES)) {
            super.setFeature(name, value);
        }
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
        super.setDocumentLocator(given);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        // what is said by an element comes out when the next one begins: the place is told after that
        super.startElement(uri, localName, qName, attributes);
        if (locator != null) {
            listener.parseLocationUpdate(locator.getLineNumber(), locator.getColumnNumber());
        }
    }
}
