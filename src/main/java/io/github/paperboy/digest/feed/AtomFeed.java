package io.github.paperboy.digest.feed;

import io.github.paperboy.digest.DigestHtml;
import io.github.paperboy.digest.SentDigest;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;

/// [RFC 4287](https://www.rfc-editor.org/rfc/rfc4287).
final class AtomFeed {
  private AtomFeed() {}

  static String write(Feed feed) {
    return Xml.document(xml -> {
      xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language());
      xml.text("id", feed.urn());
      xml.text("title", feed.name());
      xml.text("updated", time(feed.entries().getFirst()));
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

  private static void entry(Xml xml, SentDigest entry) throws XMLStreamException {
    xml.start("entry");
    xml.text("id", Feed.urn(entry));
    xml.text("title", Feed.title(entry));
    xml.text("updated", time(entry));
    xml.text("content", DigestHtml.of(entry.digest()), "type", "html");
    xml.end();
  }

  private static String time(SentDigest entry) {
    return entry.at().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
