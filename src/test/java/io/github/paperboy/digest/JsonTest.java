package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.paper.PaperId;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {
  static final DigestItem ITEM =
      new DigestItem(
          new PaperId("arxiv:2511.00001"),
          "Kites & \"Strings\"",
          "A. Mast +3 · Sail Lab",
          "We propose KiteNet.",
          URI.create("https://arxiv.org/abs/2511.00001"),
          URI.create("https://example.org/code"),
          41,
          null,
          "flying kites",
          List.of(
              new Reason.Topic("flying kites"),
              new Reason.Author("A. Mast"),
              new Reason.Organisation("Sail Lab"),
              new Reason.Category("cs.RO"),
              new Reason.Liked("Wind"),
              new Reason.Votes(41)));

  static final Digest DIGEST =
      new Digest(
          "abc234",
          "Kites",
          LocalDate.of(2026, 11, 20),
          LocalDate.of(2026, 11, 18),
          Presentation.USUAL,
          List.of(ITEM),
          120,
          List.of("arXiv is a day behind"));

  static List<Target> targets() {
    return List.of(
        new Target.Channel(1, Long.MAX_VALUE),
        new Target.Direct(7),
        new Target.Email("reader@example.org"),
        new Target.Feed());
  }

  @ParameterizedTest
  @MethodSource("targets")
  void aSubscriptionIsReadAsItWasWritten(Target target) {
    var subscription =
        new Subscription(
            "abc234",
            "Kites",
            target,
            new Timetable(
                LocalTime.of(8, 30),
                ZoneId.of("Asia/Kathmandu"),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))),
            new Interests(
                List.of("b", "a"),
                Set.of("cs.LG"),
                Set.of("Mast"),
                Set.of("sail"),
                List.of("wind"),
                List.of("rain")),
            new Presentation(3, Presentation.Style.THEMES, "de", Presentation.WhenEmpty.SAY_SO),
            "someone");
    var text = SubscriptionJson.write(subscription);
    assertThat(SubscriptionJson.read("abc234", text)).isEqualTo(subscription);
  }

  @Test
  void aDigestIsReadAsItWasWritten() {
    assertThat(DigestJson.read(DigestJson.write(DIGEST))).isEqualTo(DIGEST);
  }

  @ParameterizedTest
  @MethodSource("targets")
  void whatItUsedUpAndItsPlaceStayWithADigest(Target target) {
    var composed = new Composed(DIGEST, 4711, target);
    assertThat(Composed.read(composed.toJson(), new Target.Direct(8))).isEqualTo(composed);
    assertThat(Composed.digest(composed.toJson())).isEqualTo(DIGEST);
  }

  @Test
  void aDigestThatWasWrittenWithoutItsPlaceGoesWhereItsSubscriptionDoes() {
    var target = new Target.Channel(1, 2);
    var written = new Composed(DIGEST, 4711, target).toJson();
    var without = written.replaceFirst("\"target\":\\{[^}]*},", "");
    assertThat(without).doesNotContain("target");
    assertThat(Composed.read(without, target)).isEqualTo(new Composed(DIGEST, 4711, target));
  }

  @Test
  void brokenJsonIsAnArgumentThatIsWrong() {
    assertThatThrownBy(() -> DigestJson.read("{")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNonceIsTheSameForOneDigestOnlyAndShortEnoughForDiscord() {
    var key = DIGEST.key();
    assertThat(Nonce.of(key)).isEqualTo(Nonce.of(DigestKey.parse(key.toString())));
    assertThat(Nonce.of(key)).isNotEqualTo(Nonce.of(new DigestKey("abc234", LocalDate.EPOCH)));
    assertThat(Nonce.of(key).value()).hasSizeLessThanOrEqualTo(25);
  }
}
