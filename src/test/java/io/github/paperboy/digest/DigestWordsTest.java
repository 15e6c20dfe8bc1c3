package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.Presentation.Style;
import io.github.paperboy.digest.Presentation.WhenEmpty;
import io.github.paperboy.paper.PaperId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestWordsTest {
  private static Digest digest(String language, int papers, int considered) {
    var items =
        IntStream.range(0, papers)
            .mapToObj(i ->
                new DigestItem(
                    new PaperId("title:" + i), "T", "", "", null, null, 3, null, "", List.of()))
            .toList();
    return new Digest(
        "abc",
        "Kites",
        LocalDate.of(2026, 3, 1),
        LocalDate.of(2026, 2, 26),
        new Presentation(5, Style.CARDS, language, WhenEmpty.SAY_SO),
        items,
        considered,
        List.of());
  }

  @Test
  void everyLanguageSaysEverythingWithTheSameHoles() {
    FixedTextsCheck.everyLanguageSaysEverythingWithTheSameHoles(DigestWords.TEXTS::in);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 26 February 2026 – 1 March 2026       | 1,234",
        "de | 26. Februar 2026 – 1. März 2026       | 1.234",
        "es | 26 de febrero de 2026 – 1 de marzo de 2026 | 1.234",
        "fr | 26 février 2026 – 1er mars 2026       | 1\u202f234",
        "ja | 2026年2月26日～2026年3月1日                | 1,234",
        "zh | 2026年2月26日至2026年3月1日                | 1,234"
      })
  void daysAndNumbersAreWrittenAsTheLanguageWritesThem(String language, String days, String count) {
    var words = DigestWords.of(language);
    assertThat(words.heading(digest(language, 1, 2))).isEqualTo("Kites · " + days);
    assertThat(words.number(1_234)).isEqualTo(count);
    assertThat(words.chosen(digest(language, 2, 1_234))).contains(count).contains("2");
  }

  @Test
  void everyLanguageHasTwelveMonths() {
    for (var language : FixedTexts.LANGUAGES) {
      var words = DigestWords.of(language);
      assertThat(IntStream.rangeClosed(1, 12).mapToObj(m -> words.date(LocalDate.of(2026, m, 2))))
          .as(language)
          .doesNotHaveDuplicates()
          .allMatch(date -> date.contains("2026"));
    }
  }

  @Test
  void oneIsNotSaidInThePlural() {
    var words = DigestWords.of("en");
    assertThat(words.votes(1)).isEqualTo("1 vote");
    assertThat(words.votes(2)).isEqualTo("2 votes");
    assertThat(words.why(new Reason.LikedBy(1))).isEqualTo("1 person liked it");
    assertThat(words.chosen(digest("en", 1, 1))).isEqualTo("The only new paper.");
    assertThat(words.chosen(digest("en", 0, 1)))
        .isEqualTo("The only new paper is not good enough.");
    assertThat(words.chosen(digest("en", 0, 0))).isEqualTo("No new papers came.");
  }

  @Test
  void whatComesFromOutsideIsNoPattern() {
    var words = DigestWords.of("de");
    assertThat(words.why(List.of(new Reason.Topic("100%s"), new Reason.Liked("%1$d"))))
        .isEqualTo("Warum: zu „100%s“; ähnlich wie „%1$d“");
    assertThat(words.paused("%n", "%x")).contains("%n").contains("%x");
  }

  @Test
  void staleSourcesAreToldInTheLanguageOfTheDigest() {
    var stale =
        List.of(
            new StaleSource("arxiv-rss", Duration.ofDays(3)),
            new StaleSource("arxiv-oai", Duration.ofHours(47)),
            new StaleSource("web", Duration.ofSeconds(90)),
            new StaleSource("huggingface", null));
    assertThat(DigestWords.of("fr").notes(stale))
        .containsExactly(
            "Pas à jour\u00a0: arxiv-rss a été lu pour la dernière fois il y a 3 jours\u00a0;"
                + " arxiv-oai a été lu pour la dernière fois il y a 47 heures\u00a0; web a été lu"
                + " pour la dernière fois il y a 1 minute\u00a0; huggingface n’a pas encore pu être"
                + " lu.");
    assertThat(DigestWords.of("ja").notes(List.of())).isEmpty();
  }
}
