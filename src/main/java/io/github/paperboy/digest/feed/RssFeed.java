package io.github.paperboy.digest.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;

/// [RSS 2.0](https://www.rssboard.org/rss-specification).
final class RssFeed {
  /// The channel must have a link; the files do not know where they will be served.
  private static final String HOME = "https://arxiv.org/";

  private RssFeed() {}

  /// @param base address of the feeds, ending in a slash; empty when it is not known, and then a
  ///   feed does not name its own: a relative one is not allowed here
  static String write(Feed feed, String base) {
    return Xml.document(xml -> {
      xml.start("rss", "version", "2.0", "xmlns:atom", AtomFeed.NAMESPACE);
      xml.start("channel");
      xml.text("title", feed.name());
      xml.text("link", HOME);
      if (!base.isEmpty()) {
        var self = base + feed.id() + ".rss.xml";
        xml.start("atom:link", "rel", "self", "type", "application/rss+xml", "href", self);
        xml.end();
      }
      xml.text("description", feed.name());
      xml.text("language", feed.language());
      xml.text("lastBuildDate", time(feed.updated()));
      xml.text("generator", "Paperboy");
      for (var entry : feed.entries()) {
        item(xml, entry);
      }
      xml.end();
      xml.end();
    });
  }

  private static void item(Xml xml, FeedEntry entry) throws XMLStreamException {
    xml.start("item");
    xml.text("title", entry.title());
    xml.text("description", entry.html());
    xml.text("guid", entry.urn(), "isPermaLink", "false");
    xml.text("pubDate", time(entry.at()));
    xml.end();
  }

  private static String time(Instant at) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
  }
}
