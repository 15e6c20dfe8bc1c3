package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.Deliveries;
import io.github.paperboy.digest.Digest;
import io.github.paperboy.digest.DigestItem;
import io.github.paperboy.digest.DigestOutlet.Delivery;
import io.github.paperboy.digest.Interests;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.Reason;
import io.github.paperboy.digest.Subscription;
import io.github.paperboy.digest.Target;
import io.github.paperboy.digest.Timetable;
import io.github.paperboy.paper.PaperId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/// Subscriptions and digests for letters, with awkward texts among them.
final class Letters {
  static final String ADDRESS = "reader@example.org";
  static final MailCodes CODES =
      MailCodes.of("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));
  static final MailSettings SETTINGS =
      new MailSettings(
          "127.0.0.1",
          587,
          MailSettings.Tls.NONE,
          "",
          "papers@example.org",
          "Paperboy",
          "",
          "127.0.0.1",
          0,
          MailSettings.DEFAULTS.timeout());

  private static final DigestItem PLAIN =
      new DigestItem(
          new PaperId("arxiv:2511.00001"),
          "Tethered Wings: Holding Kites in Gusts without a Model of the Wind",
          "Ada Lovelace, Grace Hopper +3",
          "We present Tethered Wings, a controller that keeps a kite in the air in gusts of up to"
              + " 14 m/s without a model of the wind.",
          URI.create("https://arxiv.org/abs/2511.00001"),
          URI.create("https://github.com/example/tethered-wings"),
          42,
          3,
          "flying kites",
          List.of(new Reason.Topic("flying kites"), new Reason.Votes(42)));
  static final DigestItem AWKWARD =
      new DigestItem(
          new PaperId("arxiv:2511.00002"),
          "A < B & \"C\" </a><script>alert(1)</script> \uD83E\uDE81",
          "Ü. Mast",
          "We propose <img src=x onerror=alert(1)>.",
          URI.create("javascript:alert(1)"),
          URI.create("data:text/html,x"),
          null,
          null,
          "wind",
          List.of());

  private Letters() {}

  static Subscription subscription(String language) {
    return new Subscription(
        "abc234",
        "Kites & wind",
        new Target.Email(ADDRESS),
        Timetable.daily(LocalTime.of(8, 0), ZoneOffset.UTC),
        Interests.inTopics("flying kites"),
        new Presentation(5, Presentation.Style.CARDS, language, Presentation.WhenEmpty.SILENT),
        "");
  }

  static Digest digest(String language) {
    var subscription = subscription(language);
    return new Digest(
        subscription.id(),
        subscription.name(),
        LocalDate.parse("2026-11-20"),
        LocalDate.parse("2026-11-20"),
        subscription.presentation(),
        List.of(PLAIN, AWKWARD),
        1_234,
        List.of("Not up to date: arxiv-oai was last read 3 days ago."));
  }

  static Delivery delivery() {
    return Deliveries.of(subscription("en"), digest("en"));
  }
}
