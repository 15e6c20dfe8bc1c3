package io.github.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.store.ConversationStore.StoredTurn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalkStoresTest {
  @TempDir private Path directory;

  @Test
  void conversationsSurviveARestartAndAreForgotten() {
    var kites = new StoredTurn("Which kites?", List.of("arxiv:2501.00001", "title:x"));
    try (var store = conversations()) {
      store.add("thread", kites, 1_000, 5);
      store.add("other", new StoredTurn("Bread?", List.of()), 500, 5);
    }
    try (var store = conversations()) {
      assertThat(store.turns("thread", 1_000)).containsExactly(kites);
      assertThat(store.turns("thread", 1_001)).isEmpty();
      assertThat(store.forgetUnused(900)).isEqualTo(1);
      assertThat(store.turns("other", 0)).isEmpty();

      store.forget("thread");

      assertThat(store.turns("thread", 0)).isEmpty();
    }
  }

  @Test
  void onlyTheLastTurnsAreKept() {
    try (var store = conversations()) {
      for (int i = 1; i <= 9; i++) {
        store.add("thread", new StoredTurn("Question " + i, List.of()), i, 3);
      }

      assertThat(store.turns("thread", 0))
          .extracting(StoredTurn::question)
          .containsExactly("Question 7", "Question 8", "Question 9");
    }
  }

  @Test
  void receiptsAreKeptAndForgottenByAge() {
    try (var store = ReceiptStore.open(directory.resolve("talk.db"), StoreSettings.DEFAULTS)) {
      store.save("r1", 1_000, "{\"a\":1}");
      store.save("r2", 2_000, "{}");

      assertThat(store.find("r1")).contains("{\"a\":1}");
      assertThat(store.forgetBefore(1_500)).isEqualTo(1);
      assertThat(store.find("r1")).isEmpty();
      assertThat(store.find("r2")).isPresent();
    }
  }

  private ConversationStore conversations() {
    return ConversationStore.open(directory.resolve("talk.db"), StoreSettings.DEFAULTS);
  }
}
