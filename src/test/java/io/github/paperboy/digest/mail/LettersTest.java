package io.github.paperboy.digest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.Deliveries;
import io.github.paperboy.digest.DigestHtml;
import io.github.paperboy.digest.FixedTextsCheck;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void votesAreToldOnce() {
    for (var text :
        List.of(letter().text(), letter().html(), DigestHtml.of(Letters.digest("en")))) {
      assertThat(text.split("42 votes", -1)).as(text).hasSize(2);
    }
  }

  @Test
  void everyLanguageSaysEverythingWithTheSameHoles() {
    FixedTextsCheck.everyLanguageSaysEverythingWithTheSameHoles(MailWords.TEXTS::in);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ja | Kites & wind：新着論文2本 · 2026年11月20日 | 配信を停止する | 新着論文1,234本から2本",
        "zh | Kites & wind：2 篇新论文 · 2026年11月20日 | 退订 | 从 1,234 篇新论文中选出 2 篇。",
        "es | Kites & wind: 2 artículos nuevos · 20 de noviembre de 2026 | Cancelar | 2 de 1.234"
      })
  void lettersAreInTheLanguageOfTheSubscriptionAndQuotesStay(
      String language, String subject, String leave, String chosen) {
    var letter =
        new DigestLetter(Letters.SETTINGS.withPublicUrl(PUBLIC), Letters.CODES)
            .of(
                Deliveries.of(Letters.subscription(language), Letters.digest(language)),
                Letters.ADDRESS);
    assertThat(letter.subject()).isEqualTo(subject);
    for (var text : List.of(letter.text(), letter.html())) {
      assertThat(text).contains(leave, chosen, "We present Tethered Wings");
    }
    assertThat(letter.html()).contains("<html lang=\"" + language + "\">");
  }

  @Test
  void aGermanSubscriptionGetsGermanWords() {
    var letter =
        new DigestLetter(Letters.SETTINGS, Letters.CODES)
            .of(Deliveries.of(Letters.subscription("de"), Letters.digest("de")), Letters.ADDRESS);
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
