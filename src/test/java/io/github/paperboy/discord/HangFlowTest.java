package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.Fault;
import io.github.paperboy.testing.discord.Interaction;
import io.github.paperboy.testing.discord.MessageText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Requests that Discord leaves without an answer for long.
class HangFlowTest {
  private static final String EDIT = "PATCH /webhooks/{}/{}/messages/{}";
  private static final Map<String, String> QUESTION = Map.of("question", "How is bread judged?");

  @RegisterExtension final Lab lab = new Lab().lawful().with(Lab::generous).connect();
  private final CountDownLatch released = new CountDownLatch(1);

  /// The next edits hang until all are released.
  private void hang(int edits) {
    for (int i = 0; i < edits; i++) {
      lab.discord.fail(
          EDIT,
          new Fault.Held(() -> {
            Lab.await(released);
            return true;
          }));
    }
  }

  @Test
  void othersAreAnsweredWhileAnEditHangsAndItsOwnLastOneArrives() {
    var begun = new CountDownLatch(1);
    lab.desk.before(sink -> {
      if (begun.getCount() > 0) {
        lab.clock.advance(LiveCard.BETWEEN);
        sink.text("Bread is");
        begun.countDown();
      }
    });
    hang(1);
    var hung = lab.discord.command(lab.ada, "ask", QUESTION);
    Lab.await(begun);
    lab.discord.await(() -> lab.discord.requests(EDIT) == 1, "the edit that hangs");
    lab.discord.command(lab.bob, "ask", QUESTION).awaitMessage("Evidence");
    assertThat(hung.shown()).doesNotContain("Evidence");
    released.countDown();
    hung.awaitMessage("Evidence");
  }

  @Test
  void soManyEditsHangThatNoThreadIsLeftAndOthersAreAcknowledgedAndAnswered() {
    int many = 40;
    hang(many);
    List<Interaction> hung = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      hung.add(lab.discord.command(lab.ada, "help", Map.of()));
    }
    lab.discord.await(() -> lab.discord.requests(EDIT) >= 24, "edits that hang");
    var asked = lab.discord.command(lab.bob, "privacy", Map.of("subcommand", "show"));
    asked.awaitAcknowledged();
    released.countDown();
    hung.forEach(each -> each.awaitMessage("/ask"));
    asked.awaitMessage("What Paperboy keeps");
  }

  @Test
  void whatIsPressedWhileTheEditBeforeHangsIsDoneAfterIt() {
    var answer = lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Retry");
    hang(1);
    var now = answer.deepCopy();
    var retried = lab.discord.press(lab.ada, now, "Retry");
    lab.discord.await(() -> lab.discord.requests(EDIT) == 2, "the edit that hangs");
    var again = lab.discord.press(lab.ada, now, "Retry");
    assertThat(MessageText.of(again.awaitFollowUp())).contains("I am at that already");
    released.countDown();
    retried.awaitMessage("Evidence");
    lab.clock.advance(Duration.ofSeconds(1));
    lab.discord.await(() -> lab.bot().isIdle(), "the end");
    assertThat(lab.desk.asked()).hasSize(2);
  }
}
