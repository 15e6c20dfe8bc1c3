package io.github.paperboy.digest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What stands in letters.
class LettersTest {
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
  private static final String PUBLIC = "https://papers.example.org/mail";

  private static Letter letter() {
    return new DigestLetter(Letters.SETTINGS.withPublicUrl(PUBLIC), Letters.CODES)
        .of(Letters.delivery(), Letters.ADDRESS);
  }

  private static Stream<String> links(String html) {
    return LINK.matcher(html).results().map(found -> found.group(1));
  }

  @Test
  void onlyPapersTheirCodeAndTheWayOutAreLinked() {
    assertThat(links(letter().html()))
        .containsExactly(
            "https://arxiv.org/abs/2511.00001",
            "https://github.com/example/tethered-wings",
            PUBLIC + "/unsubscribe/" + Letters.CODES.leave("abc234"));
  }

  @Test
  void textsOfPapersAreNoMarkup() {
    assertThat(letter().html())
        .contains("A &lt; B &amp; &quot;C&quot; &lt;/a&gt;&lt;script&gt;", "&lt;img src=x")
        .doesNotContain("<script", "<img", "javascript:", "data:text");
    assertThat(letter().text()).doesNotContain("javascript:", "data:text");
  }

  @Test
  void nothingIsFetchedAndNothingRuns() {
    assertThat(letter().html())
        .doesNotContainPattern(
            "(?i)<(?:link|iframe|object|svg|style|script)\\b|<[^>]*(?:url\\(|\\ssrc=|\\son\\w+=)");
  }

  @Test
  void theTextIsWrappedExceptForAddresses() {
    assertThat(letter().text().lines())
        .allSatisfy(line ->
            assertThat(line.length() <= 72 || line.strip().matches("(\\S+: )?https://\\S+"))
                .as(line)
                .isTrue());
    assertThat(letter().text())
        .contains("1. Tethered Wings: Holding Kites", "42 votes", "Why: about “flying kites”");
  }

  @Test
  void aGermanSubscriptionGetsGermanWords() {
    var letter =
        new DigestLetter(Letters.SETTINGS, Letters.CODES)
            .of(
                io.github.paperboy.digest.Deliveries.of(
                    Letters.subscription("de"), Letters.digest("de")),
                Letters.ADDRESS);
    assertThat(letter.subject()).isEqualTo("Kites & wind: 2 neue Arbeiten · 20. November 2026");
    assertThat(letter.text()).contains("weil reader@example.org zugestimmt hat", "Abbestellen");
  }

  @Test
  void anInvitationSaysWhatHappensWhenNothingIsDone() {
    var invitation =
        new Invitation(Letters.SETTINGS.withPublicUrl(PUBLIC))
            .of(Letters.subscription("en"), Letters.ADDRESS, "abc234-code");
    assertThat(links(invitation.html())).containsExactly(PUBLIC + "/confirm/abc234-code");
    assertThat(invitation.text()).contains("If you do nothing, you get nothing");
    assertThat(invitation.headers()).doesNotContainKey("List-Unsubscribe");
  }
}
