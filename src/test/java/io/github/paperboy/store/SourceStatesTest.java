package io.github.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.store.SourceState.Trouble;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceStatesTest {
  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

  @TempDir private Path directory;
  private Instant now = START;

  private SqlitePaperStore store() {
    return SqlitePaperStore.open(directory.resolve("papers.db"), StoreSettings.DEFAULTS, () -> now);
  }

  @Test
  void aSourceThatWasNeverReadHasNoState() {
    try (var store = store()) {
      assertThat(store.sources().of("arxiv")).isEqualTo(SourceState.unread("arxiv"));
      assertThat(store.sources().all()).isEmpty();
    }
  }

  @Test
  void whereToGoOnSurvivesTheProcess() {
    try (var store = store()) {
      store.sources().moveTo("arxiv", "from=2026-11-19");
      store.sources().succeeded("arxiv");
    }
    try (var store = store()) {
      assertThat(store.sources().all())
          .containsExactly(new SourceState("arxiv", "from=2026-11-19", START, null));
    }
  }

  @Test
  void theFirstOfSeveralFailuresSaysSinceWhenAndSuccessEndsThem() {
    var later = START.plusSeconds(600);
    try (var store = store()) {
      store.sources().failed("arxiv", "answered 503", START.plusSeconds(60));
      now = later;
      store.sources().failed("arxiv", "timed out", null);
      assertThat(store.sources().of("arxiv").trouble())
          .isEqualTo(new Trouble(START, later, "timed out", null));

      store.sources().succeeded("arxiv");
      assertThat(store.sources().of("arxiv"))
          .isEqualTo(new SourceState("arxiv", null, later, null));
    }
  }

  @Test
  void sourcesKeepTheirOwnPlaces() {
    try (var store = store()) {
      store.sources().moveTo("arxiv", "a");
      store.sources().moveTo("huggingface", "h");
      store.sources().moveTo("arxiv", "b");

      assertThat(store.sources().all())
          .extracting(SourceState::name, SourceState::position)
          .containsExactly(
              org.assertj.core.api.Assertions.tuple("arxiv", "b"),
              org.assertj.core.api.Assertions.tuple("huggingface", "h"));
    }
  }
}
