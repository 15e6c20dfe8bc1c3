package io.github.paperboy.digest.feed;

import java.net.URI;

/// What feed files know of the place where they are served. Paperboy writes them; a web server
/// gives them out.
///
/// @param publicUrl the address of their directory; empty when nobody has said it
public record FeedSettings(String publicUrl) {
  public static final FeedSettings DEFAULTS = new FeedSettings("");

  public FeedSettings {
    if (!publicUrl.isEmpty() && !isDirectory(publicUrl)) {
      throw new IllegalArgumentException(
          "feed.public-url is '%s'; write an address like https://papers.example.org/feeds"
              .formatted(publicUrl));
    }
  }

  private static boolean isDirectory(String text) {
    try {
      var url = URI.create(text);
      return ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
          && url.getHost() != null
          && url.getRawUserInfo() == null
          && url.getRawQuery() == null
          && url.getRawFragment() == null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// The address of the directory's files, ending in a slash; empty when nobody has said it.
  String base() {
    return publicUrl.isEmpty() || publicUrl.endsWith("/") ? publicUrl : publicUrl + "/";
  }
}
