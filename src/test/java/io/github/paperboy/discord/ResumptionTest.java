package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.store.PendingQuestion;
import io.github.paperboy.testing.discord.Fault;
import io.github.paperboy.testing.discord.Interaction;
import io.github.paperboy.testing.discord.MessageText;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What becomes of questions that were under way when the bot ended.
class ResumptionTest {
  private static final Map<String, Object> QUESTION = Map.of("question", "How is bread judged?");

  @RegisterExtension final Lab lab = new Lab().connect();

  /// Ends the bot while it answers what somebody does.
  private <T> T endWhile(Supplier<T> doing) {
    var asked = new CountDownLatch(1);
    Consumer<AnswerSink> hanging =
        _ -> {
          asked.countDown();
          Lab.await(new CountDownLatch(1));
        };
    lab.desk.before(hanging);
    var done = doing.get();
    Lab.await(asked);
    if (done instanceof Interaction question) {
      question.awaitAcknowledged();
    }
    lab.kill();
    lab.desk.before(_ -> {});
    return done;
  }

  private Interaction endWhileAnswering(Map<String, Object> options) {
    return endWhile(() -> lab.discord.command(lab.ada, "ask", options));
  }

  @Test
  void aYoungQuestionIsAnsweredInTheMessageThatWaits() {
    var question = endWhileAnswering(QUESTION);
    lab.connect();
    var answer = question.awaitMessage("Evidence");
    assertThat(MessageText.of(answer)).contains("crumb");
    assertThat(question.followUps()).isEmpty();
    assertThat(lab.discord.messages(lab.channel)).hasSize(1);
    awaitNothingPending();
    lab.assertLawful();
  }

  @Test
  void aQuestionIsNotedWhileItsAcknowledgementIsOnItsWay() {
    var noted = new CountDownLatch(1);
    var killed = new CountDownLatch(1);
    lab.discord.fail(
        "POST /interactions/{}/{}/callback",
        new Fault.AnswerHeld(() -> {
          awaitPending(PendingQuestion.State.ASKED);
          noted.countDown();
          Lab.await(killed);
        }));
    var question = lab.discord.command(lab.ada, "ask", QUESTION);
    Lab.await(noted);
    lab.kill();
    killed.countDown();
    lab.connect();
    assertThat(MessageText.of(question.awaitMessage("Evidence"))).contains("crumb");
    awaitNothingPending();
  }

  @Test
  void aQuestionThatWasNotedButNeverAcknowledgedIsAnsweredInTheChannel() {
    var noted = new CountDownLatch(1);
    var killed = new CountDownLatch(1);
    lab.discord.fail(
        "POST /interactions/{}/{}/callback",
        new Fault.Held(() -> {
          awaitPending(PendingQuestion.State.ASKED);
          noted.countDown();
          Lab.await(killed);
          return false;
        }));
    lab.discord.command(lab.ada, "ask", QUESTION);
    Lab.await(noted);
    lab.kill();
    killed.countDown();
    lab.connect();
    lab.discord.awaitMessage(lab.channel, text -> text.contains("Evidence"));
    awaitNothingPending();
  }

  private void awaitPending(PendingQuestion.State state) {
    lab.discord.await(
        () -> lab.store().pending().all().stream().anyMatch(each -> each.state() == state),
        "that the question is noted");
  }

  @Test
  void aQuestionIsNotedBeforeItsThreadIsLookedAtWhichIsDoneAfterwards() {
    long forum = lab.discord.forum(lab.server, "club");
    lab.disconnect();
    lab.connect();
    long post = lab.discord.post(lab.ada.in(forum), "KiteNet: Flying Kites with Networks", "?");
    var lookedAt = new CountDownLatch(1);
    var killed = new CountDownLatch(1);
    lab.discord.fail(
        "GET /channels/{}/messages/{}",
        new Fault.AnswerHeld(() -> {
          lookedAt.countDown();
          Lab.await(killed);
        }));
    var question = lab.discord.command(lab.bob.in(post), "ask", QUESTION);
    question.awaitAcknowledged();
    Lab.await(lookedAt);
    awaitPending(PendingQuestion.State.TAKEN);
    lab.kill();
    killed.countDown();
    lab.connect();
    assertThat(MessageText.of(question.awaitMessage("Retry")))
        .contains("✕ only the paper of this thread");
    awaitNothingPending();
  }

  @Test
  void whoIsToldOfARestartGetsTheAnswerAfterIt() {
    var asked = new CountDownLatch(1);
    lab.desk.before(_ -> {
      asked.countDown();
      Lab.await(new CountDownLatch(1));
    });
    var question = lab.discord.command(lab.ada, "ask", QUESTION);
    Lab.await(asked);
    lab.disconnect();
    question.awaitMessage("I am being restarted");
    lab.desk.before(_ -> {});
    lab.connect();
    question.awaitMessage("Evidence");
    assertThat(question.followUps()).isEmpty();
    lab.assertLawful();
  }

  @Test
  void ofAnAnswerOfSeveralMessagesNoPartIsSentTwice() {
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    var question = endWhileAnswering(QUESTION);
    lab.connecting("wrong.wrong.wrong.wrong");
    lab.store().pending().sending(lab.store().pending().all().getFirst().id());
    lab.disconnect();
    lab.connect();
    assertThat(MessageText.of(question.awaitFollowUp()))
        .contains("If a part is missing, press *Retry*")
        .contains("[Retry]");
    awaitNothingPending();
    assertThat(lab.desk.asked()).hasSize(2);
    lab.assertLawful();
  }

  private void awaitNothingPending() {
    lab.discord.await(() -> lab.store().pending().all().isEmpty(), "that nothing is pending");
  }

  @Test
  void aPrivateQuestionIsAnsweredInPrivateAndBelongsToWhoAsked() {
    var question = endWhileAnswering(Map.of("question", "How is bread judged?", "private", true));
    lab.connect();
    var answer = question.awaitMessage("Share");
    assertThat(question.isPrivate()).isTrue();
    lab.discord.press(lab.bob, answer, "Share").awaitMessage("Only the person who asked");
    lab.discord.press(lab.ada, answer, "Share").awaitMessage("Shared with the channel");
    lab.assertLawful();
  }

  @Test
  void theConditionsOfAQuestionAreKept() {
    var question =
        endWhileAnswering(Map.of("question", "lanterns?", "since", "2025", "topic", "cs.CL"));
    lab.connect();
    assertThat(MessageText.of(question.awaitMessage("Retry")))
        .contains("✕ since 2025-01-01")
        .contains("✕ cs.CL");
    assertThat(lab.desk.asked()).hasSize(2);
    assertThat(lab.desk.asked().get(1)).isEqualTo(lab.desk.asked().get(0));
  }

  @Test
  void whatIsAnsweredIsNotAnsweredAgain() {
    var question = lab.discord.command(lab.ada, "ask", QUESTION);
    question.awaitMessage("Evidence");
    awaitNothingPending();
    lab.disconnect();
    lab.connect();
    lab.discord.command(lab.bob, "ask", Map.of("question", "kites?")).awaitMessage("Evidence");
    assertThat(lab.desk.asked()).hasSize(2);
  }

  @Test
  void anOldQuestionIsToldToBeInterruptedAndCanBeAskedAgain() {
    var question = endWhileAnswering(QUESTION);
    lab.clock.advance(Duration.ofMinutes(13));
    lab.connect();
    var told = question.awaitMessage("I was restarted before I could answer");
    assertThat(lab.desk.asked()).hasSize(1);
    lab.discord.press(lab.ada, told, "Retry").awaitMessage("Evidence");
    assertThat(lab.discord.messages(lab.channel)).hasSize(1);
    lab.assertLawful();
  }

  @Test
  void whereTheTokenIsDeadTheChannelIsTold() {
    var question = endWhileAnswering(QUESTION);
    lab.clock.advance(Duration.ofMinutes(40));
    lab.connect();
    var told = lab.discord.awaitMessage(lab.channel, text -> text.contains("before I could"));
    assertThat(MessageText.of(told)).contains("How is bread judged?");
    lab.discord.press(lab.ada, told, "Retry").awaitMessage("Evidence");
    assertThat(question.edits()).isZero();
    lab.assertLawful();
  }

  @Test
  void nobodyIsToldOfWhatIsOlderThanADay() {
    endWhileAnswering(QUESTION);
    lab.clock.advance(Duration.ofHours(25));
    lab.connect();
    awaitNothingPending();
    assertThat(lab.discord.messages(lab.channel)).isEmpty();
  }

  @Test
  void whatEndsTheBotTwiceIsNotTriedAThirdTime() {
    var question = endWhileAnswering(QUESTION);
    endWhile(() -> {
      lab.connect();
      return question;
    });
    lab.connect();
    question.awaitMessage("I was restarted before I could answer");
    assertThat(lab.desk.asked()).hasSize(2);
  }

  @Test
  void aMentionIsAnsweredInItsThreadOnce() {
    endWhile(() -> lab.discord.say(lab.ada, mention() + "How is bread judged?"));
    lab.connect();
    var thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    lab.discord.awaitMessage(thread, text -> text.contains("Evidence"));
    awaitNothingPending();
    assertThat(lab.discord.threads(lab.channel)).hasSize(1);
    assertThat(lab.discord.messages(thread)).hasSize(1);
    lab.discord.await(
        () -> lab.store().conversation(thread).orElseThrow().contains("How is bread judged?"),
        "that it is remembered");
    lab.assertLawful();
  }

  @Test
  void aFollowUpKnowsWhatWasSaidBeforeTheEnd() {
    lab.discord.say(lab.ada, mention() + "Which paper is about bread?");
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    var thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    lab.discord.awaitMessage(thread, text -> text.contains("Evidence"));
    endWhile(() -> lab.discord.say(lab.bob.in(thread), mention() + "and how often is it right?"));
    lab.connect();
    lab.discord.awaitMessage(
        thread, text -> text.contains("how often") && text.contains("Evidence"));
    assertThat(lab.desk.asked().getLast().earlier()).hasSize(1);
    assertThat(lab.discord.messages(thread)).hasSize(3);
    lab.assertLawful();
  }

  @Test
  void aDirectMessageIsAnsweredToo() {
    var person = lab.ada.in(lab.discord.directChannel(lab.ada.user()));
    endWhile(() -> lab.discord.say(person, "How is bread judged?"));
    lab.connect();
    lab.discord.awaitMessage(person.channel(), text -> text.contains("Evidence"));
    awaitNothingPending();
    assertThat(lab.discord.messages(person.channel())).hasSize(2);
    lab.assertLawful();
  }

  @Test
  void aQuestionThatWasDeletedIsForgotten() {
    var message = endWhile(() -> lab.discord.say(lab.ada, mention() + "How is bread judged?"));
    lab.discord.deleteMessage(message);
    lab.connect();
    awaitNothingPending();
    assertThat(lab.desk.asked()).hasSize(1);
  }

  @Test
  void aPersonWhoIsForgottenGetsNoAnswer() {
    var question = endWhileAnswering(QUESTION);
    lab.connecting("wrong.wrong.wrong.wrong");
    var owner = lab.store().pending().all().getFirst().owner();
    assertThat(lab.store().forget(owner)).isPositive();
    lab.disconnect();
    lab.connect();
    lab.discord.command(lab.bob, "ask", Map.of("question", "kites?")).awaitMessage("Evidence");
    assertThat(question.edits()).isZero();
  }

  private String mention() {
    return "<@" + lab.discord.bot() + "> ";
  }
}
