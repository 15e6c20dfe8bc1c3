package io.github.paperboy.index;

import static io.github.paperboy.index.Entries.entry;
import static io.github.paperboy.index.Entries.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.Entries.Facts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that nobody means well with.
interface HostileTextContract extends IndexUnderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t\n",
        "🙂🙂🙂",
        "\u0000\u0007\u001b[31m",
        "\ud800 lone",
        "title:graph AND (NOT *:* OR ~2^9 \"",
        "id:a TO [* }",
        "/.*/ ?*",
        "--- ... :::"
      })
  default void anyQueryIsText(String text) {
    given(entry("a", "Graph matching", "We match graphs."));

    try (var view = index().view()) {
      for (var query : List.of(new LexicalQuery.Words(text), new LexicalQuery.TitleLike(text))) {
        assertThat(view.lexical(query, PaperFilter.NONE, 5)).hasSizeLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  default void aWordIsFoundAmongSyntax() {
    given(entry("a", "Graph matching", "We match graphs."));

    assertThat(words("+(graph* OR \"")).containsExactly("a");
  }

  @Test
  default void aQuestionOfAHundredThousandCharactersIsAnswered() {
    given(entry("a", "Graph matching", "We match graphs."), entry("b", "Boats", "w77"));
    var different =
        IntStream.range(0, 20_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

    assertThat(words("graphs " + different)).containsExactlyInAnyOrder("a", "b");
    assertThat(words("x".repeat(100_000))).isEmpty();
    assertThat(titles("graph matching " + different).count()).isLessThanOrEqualTo(2);
  }

  @Test
  default void aLongAbstractIsFoundByItsLastWord() {
    var text = "filler ".repeat(2_300) + "needle";
    given(entry("a", "Haystack", text));

    assertThat(words("needle")).containsExactly("a");
    assertThat(stored("a").orElseThrow().abstractText()).isEqualTo(text);
  }

  @Test
  default void controlCharactersInAPaperDoNoHarm() {
    var paper =
        paper("a", "Graph\u0000\r\n\u001b[31mmatching", "\u0007bell\u0000 " + "y".repeat(40_000));
    given(entry(paper));

    assertThat(words("bell")).containsExactly("a");
    assertThat(stored("a")).contains(paper);
    assertThat(titles("graph matching").count()).isOne();
  }

  @Test
  default void oversizedFactsAreIndexedAsFarAsTheyGo() {
    var huge = "k".repeat(50_000);
    var facts = Facts.UNKNOWN.in(huge, "cs.LG").by(huge + " Müller").from(huge, huge).out(huge);
    var paper = Entries.detailed("a", facts);
    given(entry(paper));

    assertThat(meeting(PaperFilter.NONE.withCategories(Set.of("cs")))).containsExactly("a");
    assertThat(meeting(PaperFilter.NONE.withAuthors(Set.of("muller")))).containsExactly("a");
    assertThat(meeting(PaperFilter.NONE.withOrganisations(Set.of(huge)))).containsExactly("a");
    assertThat(stored("a")).contains(paper);
  }

  @Test
  default void aTitleOfSymbolsOnlyIsKept() {
    given(entry("a", "🙂", ""), entry("b", "∞ & ℵ", ""));

    assertThat(count(PaperFilter.NONE)).isEqualTo(2);
    assertThat(titles("🙂").count()).isLessThanOrEqualTo(2);
  }
}
