package io.github.paperboy.index;

import static io.github.paperboy.index.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Finding papers by the words of a question.
interface WordsContract extends IndexUnderTest {
  @Test
  default void findsStemsWithoutCaseAndAccents() {
    given(
        entry("a", "Naïve Bayes classifiers", "Classifying documents."),
        entry("b", "Boats", "Boats float."));

    assertThat(words("NAIVE classification")).containsExactly("a");
    assertThat(words("naïve")).containsExactly("a");
    assertThat(words("boat's")).containsExactly("b");
  }

  @Test
  default void aWordInTheTitleCountsMore() {
    given(
        entry("text", "Something else", "diffusion models of images"),
        entry("title", "Diffusion models", "something else of images"));

    assertThat(words("diffusion")).containsExactly("title", "text");
  }

  @Test
  default void rareWordsCountMore() {
    given(
        entry("common", "Models", "models models"),
        entry("rare", "Quaternions", "and more"),
        entry("c", "Models of something", ""),
        entry("d", "Models of anything", ""));

    assertThat(words("models quaternions")).startsWith("rare");
  }

  @Test
  default void wordsOfAskingAreLeftOutOfAQuestion() {
    given(
        entry("asking", "Which papers show what?", "Which papers show what and how?"),
        entry("subject", "Graph matching", "We match graphs."));

    assertThat(words("Which papers show how graphs are matched?")).containsExactly("subject");
  }

  @Test
  default void aQuestionOfNothingButAskingIsTakenAtItsWord() {
    given(entry("asking", "Which papers show what?", ""), entry("b", "Boats", ""));

    assertThat(words("which papers")).containsExactly("asking");
  }

  @Test
  default void equalScoresStandInTheOrderOfIds() {
    given(entry("c", "Same title", "same"), entry("a", "Same title", "same"));
    given(entry("b", "Same title", "same"));

    assertThat(words("same title")).containsExactly("a", "b", "c");
  }

  @Test
  default void tiesAtTheLimitAreBrokenById() {
    var many =
        IntStream.range(0, 300)
            .mapToObj(i -> entry("p%03d".formatted(999 - i), "Same title", "same"))
            .toList();
    index().upsert(many);
    index().refresh();

    var first =
        ask(view -> Entries.ids(view.lexical(new LexicalQuery.Words("same"), PaperFilter.NONE, 2)));

    assertThat(first).containsExactly("p700", "p701");
  }

  @Test
  default void scoresDescendAndTheLimitHolds() {
    given(
        entry("a", "Graph", "graph"),
        entry("b", "Tree", "graph graph of a much longer kind of text"),
        entry("c", "Graph", "tree"));

    var hits = ask(view -> view.lexical(new LexicalQuery.Words("graph"), PaperFilter.NONE, 2));

    assertThat(hits).hasSize(2).isSortedAccordingTo((x, y) -> Double.compare(y.score(), x.score()));
    assertThat(hits).allMatch(hit -> hit.score() > 0);
  }

  @Test
  default void aLimitBelowOneIsABug() {
    assertThatThrownBy(
            () -> ask(view -> view.lexical(new LexicalQuery.Words("a"), PaperFilter.NONE, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit is 0; it starts at 1");
  }

  @Test
  default void onlyPapersThatMeetTheFilterAreFound() {
    given(entry("a", "Graph", "graph"), entry("b", "Graph", "graph"));
    index().upsert(List.of(entry("w", "Graph", "graph")));

    var hits =
        ask(view ->
            view.lexical(
                new LexicalQuery.Words("graph"),
                PaperFilter.NONE.withCategories(java.util.Set.of("cs")),
                5));

    assertThat(hits).isEmpty();
  }
}
