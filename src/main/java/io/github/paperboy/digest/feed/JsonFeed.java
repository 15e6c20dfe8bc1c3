package io.github.paperboy.digest.feed;

import com.fasterxml.jackson.databind.ObjectMapper;

/// [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/).
final class JsonFeed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonFeed() {}

  /// @param base address of the feeds, ending in a slash; empty when it is not known
  static String write(Feed feed, String base) {
    var json = JSON.createObjectNode();
    json.put("version", "https://jsonfeed.org/version/1.1");
    json.put("title", feed.name());
    if (!base.isEmpty()) {
      json.put("feed_url", base + feed.id() + ".json");
    }
    json.put("language", feed.language());
    json.putArray("authors").addObject().put("name", "Paperboy");
    var items = json.putArray("items");
    for (var entry : feed.entries()) {
      items
          .addObject()
          .put("id", entry.urn())
          .put("title", entry.title())
          .put("content_html", entry.html())
          .put("date_published", entry.time());
    }
    return json.toPrettyString();
  }
}
