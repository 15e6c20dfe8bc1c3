package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.testing.discord.Fault;
import io.github.paperboy.testing.discord.Interaction;
import io.github.paperboy.testing.discord.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The same press, again and again, by impatient people.
class RepeatFlowTest {
  private static final Map<String, Object> QUESTION = Map.of("question", "How is bread judged?");
  private static final Map<String, Object> PRIVATE =
      Map.of("question", "How is bread judged?", "private", true);
  private static final int TIMES = 10;

  @RegisterExtension final Lab lab = new Lab().lawful().with(Lab::generous).connect();

  private ObjectNode answer(Map<String, Object> asked) {
    return lab.discord.command(lab.ada, "ask", asked).awaitMessage("Retry");
  }

  private List<Interaction> both(ObjectNode message, String button) {
    var now = message.deepCopy();
    List<Interaction> presses = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      presses.add(lab.discord.press(i % 2 == 0 ? lab.ada : lab.bob, now, button));
    }
    return presses;
  }

  /// So that what is pressed now is not taken for the same press.
  private void awaitEnd() {
    lab.discord.await(() -> lab.bot().isIdle(), "the end of all");
  }

  @Test
  void twoPeopleCanLookAtTheEvidenceAsOftenAsTheyLike() {
    both(answer(QUESTION), "Evidence").forEach(press -> press.awaitMessage("crumb"));
  }

  @Test
  void theVotesOfTwoPeopleCountOnceEach() {
    var answer = answer(QUESTION);
    both(answer, "👍").forEach(press -> press.awaitMessage("Thank you"));
    both(answer, "👎").forEach(press -> press.awaitMessage("Noted"));
    var exported = lab.discord.command(lab.ada, "privacy", Map.of("subcommand", "export"));
    assertThat(MessageText.of(exported.awaitFollowUp()).split("\"votes\" : \\[ \"", -1)).hasSize(2);
  }

  @Test
  void anAnswerIsAskedAgainOnceHoweverOftenRetryIsPressed() {
    var answer = answer(QUESTION);
    var released = new CountDownLatch(1);
    lab.desk.before(_ -> Lab.await(released));
    var presses = both(answer, "Retry");
    presses.forEach(Interaction::awaitAcknowledged);
    lab.discord.await(() -> lab.desk.asked().size() == 2, "the question");
    released.countDown();
    presses.getFirst().awaitMessage("Evidence");
    for (int i = 1; i < TIMES; i += 2) {
      assertThat(MessageText.of(presses.get(i).awaitFollowUp()))
          .contains("Only the person who asked can change");
    }
    awaitEnd();
    // Those in between were Bob's, behind whose presses hers come in their turn.
    assertThat(lab.desk.asked()).hasSizeBetween(2, 2 + TIMES / 2);
  }

  @Test
  void aSecondRetryIsNotDoneAgainAndWhoPressedItIsToldSo() {
    var answer = answer(QUESTION);
    var released = new CountDownLatch(1);
    lab.desk.before(_ -> Lab.await(released));
    var now = answer.deepCopy();
    var first = lab.discord.press(lab.ada, now, "Retry");
    var impatient = lab.discord.press(lab.ada, now, "Retry");
    assertThat(MessageText.of(impatient.awaitFollowUp())).contains("I am at that already");
    released.countDown();
    first.awaitMessage("Evidence");
    awaitEnd();
    assertThat(lab.desk.asked()).hasSize(2);
    assertThat(MessageText.of(answer)).contains("Evidence").doesNotContain("already");
    lab.discord.press(lab.ada, answer, "Retry").awaitAcknowledged();
    lab.discord.await(() -> lab.desk.asked().size() == 3, "one that is asked once more");
  }

  @Test
  void whatIsStuckHoldsUpNobodyForLongerThanItsAnswerCouldBeShown() {
    var answer = answer(Map.of("question", "lanterns in January 2024", "since", "2024"));
    var stuck = new CountDownLatch(1);
    var released = new CountDownLatch(1);
    lab.desk.before(_ -> {
      if (stuck.getCount() > 0) {
        stuck.countDown();
        Lab.await(released);
      }
    });
    var now = answer.deepCopy();
    lab.discord.press(lab.ada, now, "Retry").awaitAcknowledged();
    Lab.await(stuck);
    lab.clock.advance(JdaHookReply.LIFE);
    lab.discord.press(lab.ada, now, "✕ 2024-01-01 to 2024-01-31").awaitMessage("Evidence");
    released.countDown();
  }

  @Test
  void anAnswerIsSharedOnce() {
    var answer = answer(PRIVATE);
    int before = lab.discord.messages(lab.channel).size();
    List<Interaction> presses = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      presses.add(lab.discord.press(lab.ada, answer, "Share"));
    }
    presses.forEach(press -> press.awaitMessage("hared"));
    awaitEnd();
    assertThat(presses.stream().filter(press -> !press.followUps().isEmpty())).hasSize(1);
    assertThat(lab.discord.messages(lab.channel)).hasSizeGreaterThanOrEqualTo(before);
  }

  @Test
  void anAnswerThatCouldNotBeSharedCanBeSharedLater() {
    var answer = answer(PRIVATE);
    lab.discord.fail("POST /webhooks/{}/{}", new Fault.Refusal(400, 50035));
    lab.discord.press(lab.ada, answer, "Share").awaitMessage("Something went wrong");
    lab.discord.press(lab.ada, answer, "Share").awaitMessage("Shared with the channel");
  }

  @Test
  void aFormThatIsSentTwiceIsAnsweredTwice() {
    var answer = answer(QUESTION);
    var form = lab.discord.press(lab.ada, answer, "Follow-up").awaitForm();
    var values = Map.of("question", "and how often does it agree?");
    var once = lab.discord.submit(lab.ada, form, values);
    var twice = lab.discord.submit(lab.ada, form, values);
    once.awaitMessage("Evidence");
    twice.awaitMessage("Evidence");
  }

  @Test
  void aFormThatChangesSomethingChangesItOnceThoughItIsSentTwice() {
    var digest = Map.of("subcommand", "subscribe", "topics", "kites", "to", "direct");
    var card = lab.discord.command(lab.ada, "digest", digest).awaitMessage("Subscribed");
    var form = lab.discord.press(lab.ada, card, "Words and name …").awaitForm();
    var values = Map.of("name", "Wind", "must", "wind", "mustnot", "");
    var once = lab.discord.submit(lab.ada, form, values);
    lab.discord.submit(lab.ada, form, values).awaitAcknowledged();
    once.awaitMessage("Wind");
    awaitEnd();
    assertThat(lab.digests().subscriptions().all())
        .singleElement()
        .extracting(each -> each.subscription().name())
        .isEqualTo("Wind");
  }
}
