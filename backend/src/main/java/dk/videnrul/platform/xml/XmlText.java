package dk.videnrul.platform.xml;

import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes well-formed XML: elements in the order of the calls, and no character that XML 1.0 does not know. */
public final class XmlText {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** @param namespace of the root and of everything in it */
    public XmlText(String root, String namespace, Map<String, String> attributes) {
        try {
            xml = WRITERS.createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
            write(attributes);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element with other elements in it. */
    public void element(String name, Map<String, String> attributes, Runnable content) {
        try {
            xml.writeStartElement(name);
            write(attributes);
            content.run();
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element with text. */
    public void element(String name, Map<String, String> attributes, String content) {
        element(name, attributes, () -> characters(content));
    }

    public void element(String name, String content) {
        element(name, Map.of(), content);
    }

    /** An element with attributes alone. */
    public void empty(String name, Map<String, String> attributes) {
        try {
            xml.writeEmptyElement(name);
            write(attributes);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String end() {
        try {
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), clean(attribute.getValue()));
        }
    }

    private void characters(String content) {
        try {
            xml.writeCharacters(clean(content));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Half of a surrogate pair is no character either. */
    static String clean(String text) {
        return text.codePoints()
                .filter(XmlText::isAllowed)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isAllowed(int character) {
        return character == 0x9
                || character == 0xA
                || character == 0xD
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
