package io.github.paperboy.digest.feed;

import javax.xml.stream.XMLStreamException;

/// [RFC 4287](https://www.rfc-editor.org/rfc/rfc4287).
final class AtomFeed {
  static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private AtomFeed() {}

  /// @param base address of the feeds, ending in a slash; empty when it is not known
  static String write(Feed feed, String base) {
    return Xml.document(xml -> {
      xml.start("feed", "xmlns", NAMESPACE, "xml:lang", feed.language());
      xml.text("id", feed.urn());
      xml.text("title", feed.name());
      xml.text("updated", FeedEntry.time(feed.updated()));
      // Without a base it is relative to wherever the file is served.
      var self = base + feed.id() + ".atom.xml";
      xml.start("link", "rel", "self", "type", "application/atom+xml", "href", self);
      xml.end();
      xml.start("author");
      xml.text("name", "Paperboy");
      xml.end();
      xml.text("generator", "Paperboy");
      for (var entry : feed.entries()) {
        entry(xml, entry);
      }
      xml.end();
    });
  }

  private static void entry(Xml xml, FeedEntry entry) throws XMLStreamException {
    xml.start("entry");
    xml.text("id", entry.urn());
    xml.text("title", entry.title());
    xml.text("updated", entry.time());
    xml.text("content", entry.html(), "type", "html");
    xml.end();
  }
}
