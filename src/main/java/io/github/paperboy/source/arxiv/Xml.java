package io.github.paperboy.source.arxiv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads foreign XML: no document type, no entities but the five of XML itself, nothing fetched
/// from anywhere, bounded depth. Safe for any number of threads.
final class Xml {
  private static final int MAX_DEPTH = 50;

  private Xml() {}

  /// @param bytes a whole document
  /// @return its outermost element
  /// @throws IOException if it is no XML, ends early or has a document type; one line for people
  static Node read(byte[] bytes) throws IOException {
    try {
      var reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      var where = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new IOException("the answer is broken XML at line " + where, e);
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("nothing is fetched for a document");
    });
    return factory;
  }

  private static Node read(XMLStreamReader reader) throws XMLStreamException, IOException {
    Deque<Open> open = new ArrayDeque<>();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (open.size() == MAX_DEPTH) {
            throw new IOException("the answer's XML is nested too deeply");
          }
          open.push(Open.of(reader));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            append(open, reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          var node = open.pop().close();
          if (open.isEmpty()) {
            return node;
          }
          open.element().children.add(node);
        }
        case XMLStreamConstants.DTD ->
            throw new IOException("the answer's XML has a document type, which none should have");
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new IOException("the answer's XML has an entity of its own");
        default -> {}
      }
    }
    throw new IOException("the answer is no XML");
  }

  private static void append(Deque<Open> open, String text) {
    if (!open.isEmpty()) {
      open.element().text.append(text);
    }
  }

  /// An element that is not read to its end.
  private record Open(
      String name, Map<String, String> attributes, StringBuilder text, List<Node> children) {
    static Open of(XMLStreamReader reader) {
      Map<String, String> attributes = new HashMap<>();
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
      return new Open(reader.getLocalName(), attributes, new StringBuilder(), new ArrayList<>());
    }

    Node close() {
      return new Node(name, Map.copyOf(attributes), text.toString(), List.copyOf(children));
    }
  }
}
