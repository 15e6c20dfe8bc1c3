package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.MessageText;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/privacy forget` while something of the person is under way: it comes, and nothing is kept of
/// it.
class ForgetFlowTest {
  private static final Map<String, String> QUESTION = Map.of("question", "How is bread judged?");
  private static final Map<String, String> FORGET = Map.of("subcommand", "forget");

  @RegisterExtension final Lab lab = new Lab().lawful();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  /// From now on answers and searches wait until all is released.
  private void hold() {
    lab.desk.before(_ -> waitForRelease());
    lab.desk.beforeSearch(this::waitForRelease);
  }

  private void waitForRelease() {
    begun.countDown();
    Lab.await(released);
  }

  private void forgetAda() {
    lab.discord.command(lab.ada, "privacy", FORGET).awaitMessage("Forgotten");
  }

  private void assertNothingIsKept() {
    lab.discord.await(() -> lab.bot().isIdle(), "the end");
    lab.discord.command(lab.ada, "privacy", FORGET).awaitMessage("Forgotten: 0 entries");
  }

  @Test
  void aSearchUnderWayIsShownAndNotKept() {
    lab.with(Lab::generous).connect();
    hold();
    var query = Map.of("query", "lanterns in the wind");
    var search = lab.discord.command(lab.ada, "search", query);
    Lab.await(begun);
    forgetAda();
    released.countDown();
    var page = search.awaitMessage("1 to 5");
    var turned = lab.discord.press(lab.ada, page, "More ▶");
    assertThat(MessageText.of(turned.awaitFollowUp())).contains("no longer remembered");
    assertNothingIsKept();
  }

  @Test
  void aQuestionThatWaitsForItsTurnIsAnsweredAndNotKept() {
    lab.with(Lab::narrow).connect();
    hold();
    var other = lab.discord.command(lab.bob, "ask", QUESTION);
    Lab.await(begun);
    var waiting = lab.discord.command(lab.ada, "ask", QUESTION);
    waiting.awaitMessage("before yours");
    forgetAda();
    released.countDown();
    var answer = waiting.awaitMessage("Evidence");
    assertThat(MessageText.of(answer)).doesNotContain("receipt");
    lab.discord.press(lab.ada, answer, "Evidence").awaitMessage("no longer remembered");
    assertNothingIsKept();
    lab.discord.press(lab.bob, other.awaitMessage("Evidence"), "Evidence").awaitMessage("crumb");
  }

  @Test
  void aRetryThatWaitsForAnotherPressIsAnsweredAndNotKept() {
    lab.with(Lab::generous).connect();
    var asked = Map.of("question", "lanterns in January 2024", "since", "2024");
    var answer = lab.discord.command(lab.ada, "ask", asked).awaitMessage("✕");
    hold();
    var now = answer.deepCopy();
    var retried = lab.discord.press(lab.ada, now, "Retry");
    Lab.await(begun);
    var dropped = lab.discord.press(lab.ada, now, "✕ 2024-01-01 to 2024-01-31");
    dropped.awaitAcknowledged();
    forgetAda();
    released.countDown();
    retried.awaitMessage("Retry");
    assertThat(MessageText.of(dropped.awaitFollowUp())).contains("no longer remembered");
    assertNothingIsKept();
  }

  @Test
  void whatIsBeingAnsweredInDirectMessagesIsNotKept() {
    lab.with(Lab::generous).connect();
    hold();
    long direct = lab.discord.directChannel(lab.ada.user());
    lab.discord.say(lab.ada.in(direct), "How is bread judged?");
    Lab.await(begun);
    forgetAda();
    released.countDown();
    lab.discord.awaitMessage(direct, text -> text.contains("Evidence"));
    assertNothingIsKept();
    assertThat(lab.store().conversation(direct)).isEmpty();
  }

  @Test
  void whatIsAskedAfterItIsKept() {
    lab.with(Lab::generous).connect();
    forgetAda();
    var answer = lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    lab.discord.press(lab.ada, answer, "👍").awaitMessage("Thank you");
    lab.discord.press(lab.ada, answer, "Evidence").awaitMessage("crumb");
    assertThat(MessageText.of(answer)).contains("receipt");
    lab.discord.command(lab.ada, "privacy", FORGET).awaitMessage("Forgotten: 3 entries");
  }
}
