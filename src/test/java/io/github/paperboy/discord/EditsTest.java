package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class EditsTest {
  private final Edits edits = new Edits();
  private final List<String> sent = new ArrayList<>();
  private final List<CompletableFuture<Void>> taken = new ArrayList<>();

  private CompletableFuture<Void> send(String text) {
    return edits.send(() -> {
      sent.add(text);
      var answer = new CompletableFuture<Void>();
      taken.add(answer);
      return answer;
    });
  }

  @Test
  void anEditWaitsForTheOneBeforeAndOneThatIsOutdatedByThenIsLeftOut() {
    var first = send("first");
    var second = send("second");
    var third = send("third");
    assertThat(sent).containsExactly("first");
    taken.getFirst().complete(null);
    assertThat(sent).containsExactly("first", "third");
    assertThat(first).isCompleted();
    assertThat(second).isCompleted();
    assertThat(third).isNotDone();
    taken.getLast().complete(null);
    assertThat(third).isCompleted();
  }

  @Test
  void whatDoesMoreThanChangeTheMessageIsSentThoughItIsOutdated() {
    var _ = send("first");
    var file =
        edits.sendInAnyCase(() -> {
          sent.add("file");
          return CompletableFuture.completedFuture(null);
        });
    var _ = send("third");
    taken.getFirst().complete(null);
    assertThat(sent).containsExactly("first", "file", "third");
    assertThat(file).isCompleted();
  }

  @Test
  void whatWaitsBeforeItIsOutdatedByIt() {
    var _ = send("first");
    var second = send("second");
    var _ =
        edits.sendInAnyCase(() -> {
          sent.add("file");
          return CompletableFuture.completedFuture(null);
        });
    taken.getFirst().complete(null);
    assertThat(sent).containsExactly("first", "file");
    assertThat(second).isCompleted();
  }

  @Test
  void anEditThatFailsIsToldAndHoldsUpNothing() {
    var first = send("first");
    var second = send("second");
    taken.getFirst().completeExceptionally(new IllegalStateException("no"));
    assertThatThrownBy(first::join)
        .isInstanceOf(CompletionException.class)
        .hasRootCauseMessage("no");
    assertThat(sent).containsExactly("first", "second");
    taken.getLast().complete(null);
    assertThat(second).isCompleted();
  }
}
