package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.MessageText;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Presses that come to nothing: what stands in the message stays there.
class DeclineFlowTest {
  private static final Map<String, String> QUESTION = Map.of("question", "How is bread judged?");

  @RegisterExtension final Lab lab = new Lab();

  @Test
  void anAnswerThatCannotBeAskedAgainNowIsStillThere() {
    lab.with(Lab::narrow).connect();
    var answer = lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Retry");
    var released = new CountDownLatch(1);
    lab.desk.before(_ -> Lab.await(released));
    lab.discord.command(lab.bob, "ask", QUESTION).awaitAcknowledged();
    lab.discord.await(() -> lab.desk.asked().size() == 2, "the question");
    var waiting = lab.discord.command(lab.bob, "ask", QUESTION);
    waiting.awaitMessage("before yours");
    var retried = lab.discord.press(lab.ada, answer, "Retry");
    assertThat(MessageText.of(retried.awaitFollowUp())).contains("as many questions as I can");
    assertThat(MessageText.of(answer)).contains("Evidence");
    released.countDown();
    waiting.awaitMessage("Evidence");
    lab.assertLawful();
  }

  @Test
  void anAnswerThatFailsOnceItIsBeingChangedSaysSoInItsPlace() {
    lab.with(Lab::generous).connect();
    var answer = lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Retry");
    lab.desk.before(sink -> {
      lab.clock.advance(LiveCard.BETWEEN);
      sink.text("Bread");
      throw new IllegalStateException("no model");
    });
    lab.discord.press(lab.ada, answer, "Retry").awaitMessage("Something went wrong");
  }

  @Test
  void anAnswerThatFailsBeforeItIsChangedIsStillThere() {
    lab.with(Lab::generous).connect(); // one that had to wait its turn would be changed to say so
    var answer = lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Retry");
    lab.desk.before(_ -> {
      throw new IllegalStateException("no model");
    });
    var retried = lab.discord.press(lab.ada, answer, "Retry");
    assertThat(MessageText.of(retried.awaitFollowUp())).contains("Something went wrong");
    assertThat(MessageText.of(answer)).contains("Evidence");
  }
}
