package io.github.paperboy.digest.feed;

import io.github.paperboy.digest.Digest;
import io.github.paperboy.digest.DigestHtml;
import io.github.paperboy.digest.DigestOutlet;
import io.github.paperboy.digest.DigestWords;
import io.github.paperboy.digest.SentDigest;
import io.github.paperboy.digest.SentDigests;
import io.github.paperboy.digest.Target;
import java.util.List;

/// Writes a subscription's last digests to feed files, always from what the store remembers, so
/// that writing twice changes nothing. Safe for several threads and processes.
public final class FeedOutlet implements DigestOutlet {
  private static final int KEPT = 30;

  private final FeedFiles files;
  private final SentDigests sent;

  /// @param sent with the digest that is to be written
  public FeedOutlet(FeedFiles files, SentDigests sent) {
    this.files = files;
    this.sent = sent;
  }

  @Override
  public boolean serves(Target target) {
    return target instanceof Target.Feed;
  }

  @Override
  public Sent post(Delivery delivery) {
    var subscription = delivery.subscription();
    var latest = sent.latest(subscription.id(), KEPT);
    return files.write(feed(subscription.id(), subscription.name(), latest));
  }

  /// @param latest at least one
  static Feed feed(String id, String name, List<SentDigest> latest) {
    var language = latest.getFirst().digest().presentation().language();
    return new Feed(id, name, language, latest.stream().map(FeedOutlet::entry).toList());
  }

  private static FeedEntry entry(SentDigest sent) {
    var digest = sent.digest().withWebLinksOnly();
    return new FeedEntry(digest.key().toString(), title(digest), DigestHtml.of(digest), sent.at());
  }

  private static String title(Digest digest) {
    return DigestWords.of(digest.presentation().language()).heading(digest);
  }

  /// Writing again does no harm.
  @Override
  public Found find(Delivery delivery) {
    return new Found.Absent();
  }
}
