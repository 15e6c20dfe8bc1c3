package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.FakeDiscord;
import io.github.paperboy.testing.discord.Interaction;
import io.github.paperboy.testing.discord.MessageText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the bot does when Discord or a model fails.
class FaultFlowTest {
  private static final String BUSY = "as many questions as I can";

  private static final Map<String, String> QUESTION = Map.of("question", "How is bread judged?");
  private static final Map<String, Object> PRIVATELY =
      Map.of("question", "How is bread judged?", "private", true);

  @RegisterExtension final Lab lab = new Lab();

  @Test
  void aWrongTokenIsToldInOneSentence() {
    assertThat(lab.connecting("wrong.wrong.wrong.wrong"))
        .isInstanceOfSatisfying(
            Connected.Refused.class,
            refused -> assertThat(refused.why()).contains("does not know this token"));
  }

  @Test
  void aBotThatMayNotLogInOftenEnoughSaysSo() {
    lab.discord.portal().needShards(3);
    lab.discord.portal().leaveLogins(2);
    assertThat(lab.connecting(FakeDiscord.TOKEN))
        .isInstanceOfSatisfying(
            Connected.Refused.class,
            refused -> assertThat(refused.why()).contains("2 more logins").contains("4 h 0 min"));
    assertThat(lab.discord.gateway().connections()).isZero();
  }

  @Test
  void aModelThatFailsIsToldWithAReference() {
    lab.connect();
    lab.desk.before(_ -> {
      throw new IllegalStateException("no model");
    });
    var message = lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("reference");
    assertThat(MessageText.of(message)).contains("Something went wrong").doesNotContain("no model");
    lab.discord.await(() -> lab.bot().isIdle(), "the end");
    assertThat(lab.store().pending().all()).isEmpty();
  }

  /// As on a full disk, which lets nothing be written and all be read.
  private void takeNothingMore() {
    lab.breakStore("discord_card", "discord_conversation", "discord_pending");
  }

  @Test
  void anAnswerThatCannotBeKeptIsShown() {
    lab.lawful().connect();
    takeNothingMore();
    var answer = lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    assertThat(MessageText.of(answer)).contains("crumb").doesNotContain("receipt");
    lab.discord.press(lab.ada, answer, "Evidence").awaitMessage("no longer remembered");
  }

  @Test
  void aMentionIsAnsweredInItsThreadThoughNothingCanBeKept() {
    lab.lawful().connect();
    takeNothingMore();
    lab.discord.say(lab.ada, "<@" + lab.discord.bot() + "> How is bread judged?");
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    long thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    lab.discord.awaitMessage(thread, text -> text.contains("crumb") && text.contains("Evidence"));
    lab.discord.await(() -> lab.bot().isIdle(), "the end");
    assertThat(lab.discord.messages(thread))
        .noneMatch(each -> MessageText.of(each).contains("went wrong"));
  }

  /// Answers wait until the latch opens.
  private CountDownLatch holdAnswers() {
    var released = new CountDownLatch(1);
    lab.desk.before(_ -> Lab.await(released));
    return released;
  }

  /// A question that is being answered.
  private Interaction asked(Map<String, ?> options) {
    var question = lab.discord.command(lab.ada, "ask", options);
    question.awaitAcknowledged();
    lab.discord.await(() -> !lab.desk.asked().isEmpty(), "the question");
    return question;
  }

  @Test
  void anAnswerAfterFifteenMinutesGoesToTheChannel() {
    lab.connect();
    var released = holdAnswers();
    asked(QUESTION);
    lab.clock.advance(Duration.ofMinutes(16));
    released.countDown();
    lab.discord.awaitMessage(lab.channel, text -> text.contains("Evidence"));
    lab.assertLawful();
  }

  @Test
  void aPrivateAnswerAfterFifteenMinutesIsFetchedByAButton() {
    lab.connect();
    var released = holdAnswers();
    var question = asked(PRIVATELY);
    lab.bot().tellOverdue();
    assertThat(question.shown()).doesNotContain("Show answer");
    lab.clock.advance(Duration.ofMinutes(14).plusSeconds(45));
    lab.bot().tellOverdue();
    var late = question.awaitMessage("Show answer");
    lab.clock.advance(Duration.ofMinutes(2));
    lab.bot().tellOverdue();
    lab.discord.press(lab.ada, late, "Show answer").awaitMessage("I am still at it");
    released.countDown();
    lab.discord.await(() -> lab.bot().isIdle(), "the answer");
    lab.discord.press(lab.bob, late, "Show answer").awaitMessage("Only the person who asked");
    var shown = lab.discord.press(lab.ada, late, "Show answer");
    var answer = shown.awaitMessage("Share");
    assertThat(MessageText.of(answer)).contains("crumb");
    assertThat(shown.isPrivate()).isTrue();
    lab.discord.press(lab.ada, answer, "Evidence").awaitMessage("crumb");
    assertThat(lab.desk.asked()).hasSize(1);
    lab.assertLawful();
  }

  @Test
  void aPrivateAnswerThatIsAskedAgainAndComesLateStaysPrivate() {
    lab.connect();
    var question = lab.discord.command(lab.ada, "ask", PRIVATELY);
    var answer = question.awaitMessage("Retry");
    var released = holdAnswers();
    var retried = lab.discord.press(lab.ada, answer, "Retry");
    retried.awaitAcknowledged();
    lab.discord.await(() -> lab.desk.asked().size() == 2, "the question");
    lab.clock.advance(Duration.ofMinutes(14).plusSeconds(45));
    lab.bot().tellOverdue();
    var late = retried.awaitMessage("Show answer");
    lab.clock.advance(Duration.ofMinutes(2));
    released.countDown();
    lab.discord.await(() -> lab.bot().isIdle(), "the answer");
    assertThat(publicMessages()).noneMatch(text -> text.contains("crumb"));
    lab.discord.press(lab.ada, late, "Show answer").awaitMessage("crumb");
    lab.assertLawful();
  }

  private List<String> publicMessages() {
    return lab.discord.messages(lab.channel).stream().map(MessageText::of).toList();
  }

  @Test
  void whoWaitsForTheModelIsToldThePlace() {
    lab.connect();
    var seen = new CountDownLatch(1);
    lab.desk.before(sink -> {
      sink.waiting(2, Duration.ofSeconds(8));
      Lab.await(seen);
    });
    var question = lab.discord.command(lab.ada, "ask", QUESTION);
    question.awaitMessage("3rd in line for the language model, in about 8 s");
    seen.countDown();
    question.awaitMessage("Evidence");
    lab.assertLawful();
  }

  @Test
  void buttonsWorkAfterARestart() {
    lab.connect();
    var answer = lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    lab.disconnect();
    lab.connect();
    lab.discord.press(lab.bob, answer, "Evidence").awaitMessage("**");
    assertThat(lab.discord.registrations()).isEqualTo(1);
    lab.assertLawful();
  }

  /// Asks what is not answered until the bot stops.
  private Interaction askForEver() {
    var asked = new CountDownLatch(1);
    lab.desk.before(_ -> {
      asked.countDown();
      Lab.await(new CountDownLatch(1));
    });
    var question = lab.discord.command(lab.ada, "ask", QUESTION);
    question.awaitAcknowledged();
    Lab.await(asked);
    return question;
  }

  @Test
  void whoWaitsIsToldWhenTheBotStops() {
    lab.connect();
    var question = askForEver();
    lab.disconnect();
    question.awaitMessage("I am being restarted");
  }

  @Test
  void whoWritesToItWhileItStopsIsToldSo() throws InterruptedException {
    lab.connect();
    askForEver();
    var stopping = Thread.ofVirtual().start(lab::disconnect);
    lab.discord.await(
        () -> {
          var help = lab.discord.command(lab.bob, "help", Map.of());
          return MessageText.of(help.awaitMessage(_ -> true)).contains(BUSY);
        },
        "a bot that takes nothing more");
    var direct = lab.bob.in(lab.discord.directChannel(lab.bob.user()));
    lab.discord.say(direct, "How is bread judged?");
    lab.discord.awaitMessage(direct.channel(), text -> text.contains(BUSY));
    stopping.join();
  }

  @Test
  void tooManyQuestionsAreRefusedHonestly() {
    lab.with(usual ->
            new DiscordSettings(
                usual.api(),
                4,
                200,
                2,
                60,
                240,
                usual.retention(),
                usual.messageContent(),
                usual.rendering(),
                0))
        .connect();
    lab.discord.command(lab.ada, "help", Map.of()).awaitAcknowledged();
    lab.discord.command(lab.ada, "help", Map.of()).awaitAcknowledged();
    var third = lab.discord.command(lab.ada, "ask", QUESTION);
    third.awaitMessage("You have asked a lot");
    assertThat(third.isPrivate()).isTrue();
    lab.assertLawful();
  }
}
