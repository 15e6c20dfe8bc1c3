package io.github.paperboy.digest.feed;

import io.github.paperboy.digest.DigestOutlet.Sent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;

/// Writes a feed as three files named after it: RSS, Atom and JSON Feed. A file is replaced as a
/// whole, so that no reader sees half of it; writing twice changes nothing. Safe for several
/// threads and processes.
///
/// @param directory for the files; made when it is missing
/// @param settings where they are served
public record FeedFiles(Path directory, FeedSettings settings) {
  /// @return never that it is unclear
  public Sent write(Feed feed) {
    try {
      Files.createDirectories(directory);
      var base = settings.base();
      replace(feed.id() + ".rss.xml", RssFeed.write(feed, base));
      replace(feed.id() + ".atom.xml", AtomFeed.write(feed, base));
      replace(feed.id() + ".json", JsonFeed.write(feed, base));
      return new Sent.Posted(directory.resolve(feed.id() + ".atom.xml").toString());
    } catch (IOException e) {
      return new Sent.Unavailable(
          "the feed files cannot be written: %s must be a directory that Paperboy may write to (%s)"
              .formatted(directory, e),
          Duration.ofMinutes(5));
    }
  }

  private void replace(String name, String content) throws IOException {
    // A temporary file would be for this user's eyes only, and a web server gives these out.
    var half = directory.resolve("%s.%s.part".formatted(name, UUID.randomUUID()));
    try {
      Files.write(half, content.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
      Files.move(half, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
