package io.github.paperboy.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.Entries;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.lucene.LuceneIndexes;
import io.github.paperboy.index.lucene.LuceneSettings;
import io.github.paperboy.paper.Paper;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  private final PaperIndex index =
      LuceneIndexes.inMemory(LuceneSettings.DEFAULTS, Entries.FINGERPRINT);

  SuggestionsTest() {
    index.upsert(
        List.of(
            Entries.entry("w1", "Chain of Thought for Kites", "kites"),
            Entries.entry("w2", "An Agent Benchmark of Lanterns", "lanterns"),
            Entries.entry("w3", "Crumb Structure of Bread", "bread"),
            Entries.entry("w4", "Domination in Graph Theory", "dominate")));
    index.refresh();
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<String> of(String typed) {
    try (var view = index.view()) {
      return new Suggestions(view).of(typed, 10).stream().map(Paper::title).toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          w3              | Crumb Structure of Bread
          crumb str       | Crumb Structure of Bread
          chian of thougt | Chain of Thought for Kites
          agnet benchmrak | An Agent Benchmark of Lanterns
          chian           | Chain of Thought for Kites
          grpah           | Domination in Graph Theory
          """)
  void aTitleIsFoundThoughItIsMisspeltOrNotWhole(String typed, String title) {
    assertThat(of(typed)).first().isEqualTo(title);
  }

  @Test
  void whatIsNothingLikeATitleFindsNothing() {
    assertThat(of("qwertz asdfgh")).isEmpty();
    assertThat(of("🙂🙂🙂🙂 \u202e \"*:(")).isEmpty();
  }

  @Test
  void whoHasTypedNothingSeesPapers() {
    assertThat(of(" ")).hasSize(4);
  }
}
