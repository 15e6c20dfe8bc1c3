package io.github.paperboy.digest.feed;

import io.github.paperboy.digest.DigestOutlet;
import io.github.paperboy.digest.SentDigests;
import io.github.paperboy.digest.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/// Writes a subscription's last digests to three files named after it. A file is replaced as a
/// whole, so that no reader sees half of it, and always from what the store remembers, so that
/// writing twice changes nothing. Safe for several threads and processes.
public final class FeedOutlet implements DigestOutlet {
  private static final int KEPT = 30;

  private final Path directory;
  private final SentDigests sent;

  /// @param directory for the files; made when it is missing
  /// @param sent with the digest that is to be written
  public FeedOutlet(Path directory, SentDigests sent) {
    this.directory = directory;
    this.sent = sent;
  }

  @Override
  public boolean serves(Target target) {
    return target instanceof Target.Feed;
  }

  @Override
  public Sent post(Delivery delivery) {
    var id = delivery.subscription().id();
    var feed = new Feed(id, delivery.subscription().name(), sent.latest(id, KEPT));
    try {
      Files.createDirectories(directory);
      replace(id + ".rss.xml", RssFeed.write(feed));
      replace(id + ".atom.xml", AtomFeed.write(feed));
      replace(id + ".json", JsonFeed.write(feed));
      return new Sent.Posted(directory.resolve(id + ".atom.xml").toString());
    } catch (IOException e) {
      return new Sent.Unavailable(
          "the feed files in %s cannot be written: %s".formatted(directory, e),
          Duration.ofMinutes(5));
    }
  }

  private void replace(String name, String content) throws IOException {
    var half = Files.createTempFile(directory, name, ".part");
    try {
      Files.write(half, content.getBytes(StandardCharsets.UTF_8));
      Files.move(half, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /// Writing again does no harm.
  @Override
  public Found find(Delivery delivery) {
    return new Found.Absent();
  }
}
