package io.github.paperboy.source.arxiv;

import io.github.paperboy.source.http.Get;
import io.github.paperboy.source.http.Manners;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.source.http.Reply;
import io.github.paperboy.source.http.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/// What all services of arXiv have in common.
final class Arxiv {
  /// One request in 3 seconds to all services together, one at a time: [terms of
  /// use](https://info.arxiv.org/help/api/tou.html).
  private static final Manners MANNERS = new Manners("arxiv", Duration.ofSeconds(3));

  /// Announcements come at midnight here.
  static final ZoneId ZONE = ZoneId.of("America/New_York");

  private Arxiv() {}

  /// What to say of an answer that is not of a day that has come.
  static String fromTheFuture(String what, LocalDate day) {
    return "arXiv's %s say that it is %s already; see whether this machine's clock is right"
        .formatted(what, day);
  }

  static Reply<byte[]> get(PoliteClient client, String address, Validators known) {
    return client.get(new Get(URI.create(address), MANNERS, "xml", known));
  }
}
