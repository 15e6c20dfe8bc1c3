package io.github.paperboy.digest.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paperboy.digest.DigestHtml;
import java.time.temporal.ChronoUnit;

/// [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/).
final class JsonFeed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonFeed() {}

  static String write(Feed feed) {
    var json = JSON.createObjectNode();
    json.put("version", "https://jsonfeed.org/version/1.1");
    json.put("title", feed.name());
    json.put("language", feed.language());
    var items = json.putArray("items");
    for (var entry : feed.entries()) {
      items
          .addObject()
          .put("id", Feed.urn(entry))
          .put("title", Feed.title(entry))
          .put("content_html", DigestHtml.of(entry.digest()))
          .put("date_published", entry.at().truncatedTo(ChronoUnit.SECONDS).toString());
    }
    return json.toPrettyString();
  }
}
