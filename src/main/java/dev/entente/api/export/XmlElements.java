package dev.entente.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 in UTF-8; characters that it cannot hold become U+FFFD. */
final class XmlElements implements AutoCloseable {
    private final XMLStreamWriter xml;
    private final OutputStream out;

    XmlElements(OutputStream out) throws IOException {
        this.out = out;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element with attributes given as name, value, name, value. */
    XmlElements open(String name, String... attributes) {
        return run(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** An element without content. */
    XmlElements empty(String name, String... attributes) {
        return run(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    XmlElements text(String text) {
        return run(() -> xml.writeCharacters(allowed(text)));
    }

    /** Closes the element opened last. */
    XmlElements end() {
        return run(xml::writeEndElement);
    }

    @Override
    public void close() throws IOException {
        run(xml::writeEndDocument);
        run(xml::close);
        out.close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    /** Production [2] Char of XML 1.0, fifth edition. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0x9
                                || c == 0xA
                                || c == 0xD
                                || (c >= 0x20 && c <= 0xD7FF)
                                || (c >= 0xE000 && c <= 0xFFFD)
                                || c >= 0x10000
                        ? c
                        : 0xFFFD)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private XmlElements run(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }
}
