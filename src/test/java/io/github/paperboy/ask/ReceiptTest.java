package io.github.paperboy.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.IndexStats;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.SearchPlan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceiptTest {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  @Test
  void namesItselfAndKeepsNoPerson() {
    var receipt = receipt("Nothing.", "a model");

    assertThat(receipt.id()).matches("r[0-9a-f]{10}");
    assertThat(receipt.status()).isEqualTo("nothing_found");
    assertThat(receipt.writer()).isEqualTo("a model");
  }

  @Test
  void tellsWhatChanged() {
    var then = receipt("Nothing.", "a model");

    assertThat(then.changes(receipt("Nothing.", "a model"))).isEmpty();
    assertThat(then.changes(receipt("Nothing yet.", "another")))
        .containsExactly("writer: a model → another", "answer: Nothing. → Nothing yet.");
  }

  private static Receipt receipt(String reason, String writer) {
    var stats = new IndexStats(1, 1, null, null, Map.of(), List.of(), List.of());
    var trace =
        new Trace(SearchPlan.words("kites?"), stats, Map.of(), List.of(), Writing.by(writer));
    return Receipt.of(
        Request.of("kites?"), new Answer.NothingFound(reason, List.of(), trace), NOON);
  }
}
