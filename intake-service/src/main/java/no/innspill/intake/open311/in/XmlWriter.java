package no.innspill.intake.open311.in;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 in UTF-8 with the JDK's StAX writer, which escapes what has to be. No namespaces, as the standard asks. */
final class XmlWriter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final int REPLACEMENT = 0xFFFD;

    private XmlWriter() {}

    static byte[] write(String root, Node node) {
        try {
            var bytes = new ByteArrayOutputStream();
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            element(xml, root, node);
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
    }

    private static void element(XMLStreamWriter xml, String name, Node node) throws XMLStreamException {
        xml.writeStartElement(name);
        switch (node) {
            case Node.Text(var value) -> xml.writeCharacters(allowed(value));
            case Node.Flag(var value) -> xml.writeCharacters(Boolean.toString(value));
            case Node.Whole(var value) -> xml.writeCharacters(Long.toString(value));
            case Node.Decimal(var value) -> xml.writeCharacters(value.toPlainString());
            case Node.Nothing() -> {}
            case Node.Group(var fields) -> {
                for (Map.Entry<String, Node> field : fields.entrySet()) {
                    element(xml, field.getKey(), field.getValue());
                }
            }
            case Node.Items(var each, var nodes) -> {
                for (Node one : nodes) {
                    element(xml, each, one);
                }
            }
        }
        xml.writeEndElement();
    }

    /** XML 1.0 has no way to say some characters, not even escaped (section 2.2): a reader would refuse the whole document. */
    private static String allowed(String text) {
        return text.codePoints().allMatch(XmlWriter::isAllowed)
                ? text
                : text.codePoints()
                        .map(point -> isAllowed(point) ? point : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= REPLACEMENT)
                || point >= 0x10000;
    }
}
