package io.github.paperboy.digest.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML documents in memory. Characters that XML does not have are left out.
final class Xml {
  private final XMLStreamWriter xml;

  private Xml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /// Writes the content of a document.
  interface Content {
    void write(Xml xml) throws XMLStreamException;
  }

  static String document(Content content) {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      content.write(new Xml(xml));
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML in memory", e);
    }
    return text.toString();
  }

  /// @param attributes names and values in turn
  void start(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    write(attributes);
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  /// @param attributes names and values in turn
  void text(String element, String text, String... attributes) throws XMLStreamException {
    start(element, attributes);
    xml.writeCharacters(clean(text));
    end();
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  private static String clean(String text) {
    return text.codePoints()
        .filter(c ->
            c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
