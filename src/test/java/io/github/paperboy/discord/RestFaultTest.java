package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.Fault;
import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Person;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests to Discord that fail on their way: whoever asked sees an outcome, and sees it once.
class RestFaultTest {
  private static final String CALLBACK = "POST /interactions/{}/{}/callback";
  private static final String EDIT = "PATCH /webhooks/{}/{}/messages/{}";
  private static final String SEND = "POST /channels/{}/messages";
  private static final String THREAD = "POST /channels/{}/messages/{}/threads";
  private static final String DIRECT = "POST /users/@me/channels";
  private static final long SEND_MESSAGES = 1L << 11;
  private static final long VIEW_CHANNELS = 1L << 10;
  private static final long THREADS = 1L << 35;
  private static final String WORDS = "How is bread judged?";
  private static final Map<String, String> QUESTION = Map.of("question", WORDS);

  @RegisterExtension final Lab lab = new Lab();

  private void mention() {
    lab.discord.say(lab.ada, "<@%d> %s".formatted(lab.discord.bot(), WORDS));
  }

  private long thread() {
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    return lab.discord.threads(lab.channel).getFirst().path("id").asLong();
  }

  private long inbox() {
    return lab.discord.directChannel(lab.ada.user());
  }

  private static boolean isAnswer(String text) {
    return text.contains("Evidence");
  }

  @ParameterizedTest
  @ValueSource(strings = {"user", "global", "shared"})
  void everyKindOfRateLimitIsWaitedFor(String scope) {
    lab.connect();
    lab.discord.fail(EDIT, new Fault.RateLimited(1, scope));
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    assertThat(lab.discord.requests(EDIT)).isEqualTo(2);
  }

  @Test
  void anAcknowledgementThatFailsIsTriedAgain() {
    lab.connect();
    lab.discord.fail(CALLBACK, new Fault.Status(500));
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    assertThat(lab.discord.requests(CALLBACK)).isEqualTo(2);
  }

  @Test
  void whatIsForOnePersonStaysSoWhenItsAcknowledgementIsTriedAgain() {
    lab.connect();
    lab.discord.fail(CALLBACK, new Fault.Status(500));
    var privately = Map.of("question", "How is bread judged?", "private", true);
    var asked = lab.discord.command(lab.ada, "ask", privately);
    asked.awaitMessage("Share");
    assertThat(asked.isPrivate()).isTrue();
  }

  @Test
  void anAnswerWhoseFirstMessageDiscordCouldNotMakeIsMadeWhenItCan() {
    lab.connect();
    lab.desk.before(sink -> {
      for (int attempt = 0; attempt < 4; attempt++) {
        lab.discord.fail(SEND, new Fault.Status(500));
      }
      sink.waiting(1, Duration.ofSeconds(9));
    });
    mention();
    lab.discord.awaitMessage(thread(), RestFaultTest::isAnswer);
    assertThat(lab.discord.messages(thread())).hasSize(1);
    lab.assertLawful();
  }

  @Test
  void anAcknowledgementThatIsRateLimitedComesStillInTime() {
    lab.connect();
    lab.discord.fail(CALLBACK, new Fault.RateLimited(1, "user"));
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    lab.assertLawful();
  }

  @Test
  void aSmallBucketIsNeverOverdrawn() {
    lab.discord.rateLimit(1, 200);
    lab.connect();
    var acknowledged = new CountDownLatch(1);
    lab.desk.before(sink -> {
      Lab.await(acknowledged);
      for (int i = 0; i < 5; i++) {
        lab.clock.advance(LiveCard.BETWEEN);
        sink.text("word ".repeat(i + 1));
      }
    });
    var asked = lab.discord.command(lab.ada, "ask", QUESTION);
    asked.awaitAcknowledged();
    acknowledged.countDown();
    asked.awaitMessage("Evidence");
    lab.assertLawful();
  }

  @Test
  void anAcknowledgementWhoseAnswerGetsLostIsNotTakenForAFailure() {
    lab.connect();
    lab.discord.fail(CALLBACK, new Fault.Unanswered());
    var asked = lab.discord.command(lab.ada, "ask", QUESTION);
    asked.awaitMessage("Evidence");
    assertThat(asked.followUps()).isEmpty();
  }

  @Test
  void anAcknowledgementThatGetsLostIsSentAgain() {
    lab.connect();
    lab.discord.fail(CALLBACK, new Fault.Dropped());
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
  }

  @Test
  void aFormThatCannotBeOpenedAtFirstIsOpenedThen() {
    lab.connect();
    var answer = lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    lab.discord.fail(CALLBACK, new Fault.Status(500));
    var form = lab.discord.press(lab.ada, answer, "Follow-up").awaitForm();
    assertThat(form.path("components")).isNotEmpty();
    lab.assertLawful();
  }

  @Test
  void aRefusalThatFailsAtFirstIsToldThen() {
    lab.with(usual ->
            new DiscordSettings(
                usual.api(),
                4,
                200,
                1,
                60,
                240,
                usual.retention(),
                usual.messageContent(),
                usual.rendering(),
                0))
        .connect();
    lab.discord.command(lab.ada, "help", Map.of()).awaitAcknowledged();
    lab.discord.fail(CALLBACK, new Fault.Status(500));
    var refused = lab.discord.command(lab.ada, "ask", QUESTION);
    refused.awaitMessage("You have asked a lot");
    assertThat(refused.isPrivate()).isTrue();
    lab.assertLawful();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503})
  void aFinishedAnswerThatDiscordFailsToTakeIsShownAgain(int status) {
    lab.connect();
    lab.discord.fail(EDIT, new Fault.Status(status));
    var asked = lab.discord.command(lab.ada, "ask", QUESTION);
    assertThat(MessageText.of(asked.awaitMessage("Evidence"))).doesNotContain("went wrong");
    assertThat(lab.discord.requests(EDIT)).isEqualTo(2);
  }

  @Test
  void anAnswerInAThreadThatDiscordFailsToTakeIsSentOnce() {
    lab.connect();
    lab.discord.fail(SEND, new Fault.Botched(500));
    lab.discord.fail(SEND, new Fault.Unanswered());
    mention();
    long thread = thread();
    lab.discord.awaitMessage(thread, RestFaultTest::isAnswer);
    assertThat(lab.discord.messages(thread)).hasSize(1);
  }

  @Test
  void aFailureAfterTheFirstWordsIsToldInTheThread() {
    lab.connect();
    lab.desk.before(sink -> {
      lab.clock.advance(LiveCard.BETWEEN);
      sink.text("bread is");
      lab.discord.awaitMessage(thread(), text -> text.contains("bread is"));
      throw new IllegalStateException("no model");
    });
    mention();
    lab.discord.awaitMessage(thread(), text -> text.contains("reference"));
    assertThat(lab.discord.messages(thread())).hasSize(1);
    assertThat(lab.discord.messages(lab.channel)).hasSize(1);
    lab.assertLawful();
  }

  @Test
  void aThreadWhoseOpeningWasNotHeardIsUsed() {
    lab.connect();
    lab.discord.fail(THREAD, new Fault.Unanswered());
    mention();
    lab.discord.awaitMessage(thread(), RestFaultTest::isAnswer);
    assertThat(lab.discord.messages(lab.channel)).hasSize(1);
  }

  @Test
  void withoutAThreadTheAnswerComesInTheChannel() {
    lab.discord.deny(lab.channel, THREADS);
    lab.connect();
    mention();
    lab.discord.awaitMessage(lab.channel, RestFaultTest::isAnswer);
    assertThat(lab.discord.requests(THREAD)).isZero();
  }

  @Test
  void whereOnlyThreadsAreWantedAndNoneCanBeOpenedWhoAsksIsToldInPrivate() {
    lab.connect();
    lab.rule(ServerRules.THREADS, "on");
    lab.discord.deny(lab.channel, THREADS);
    mention();
    lab.discord.awaitMessage(inbox(), text -> text.contains("Create Public Threads"));
    lab.discord.await(() -> lab.bot().isIdle(), "the end");
    assertThat(lab.desk.asked()).isEmpty();
    assertThat(lab.discord.messages(lab.channel)).hasSize(1);
  }

  @Test
  void whoAsksWhereTheBotMayNotWriteIsToldInPrivate() {
    lab.discord.deny(lab.channel, SEND_MESSAGES | THREADS);
    lab.connect();
    var answers = new AtomicInteger();
    lab.desk.before(_ -> answers.incrementAndGet());
    mention();
    var told =
        lab.discord.awaitMessage(inbox(), text -> text.contains("<#%d>".formatted(lab.channel)));
    assertThat(MessageText.of(told)).contains("an admin must give me").contains("Send Messages");
    assertThat(lab.discord.requests(SEND)).isEqualTo(1);
    assertThat(answers).hasValue(0);
    lab.assertLawful();
  }

  @Test
  void aPermissionThatWasTakenUnnoticedIsToldInPrivateOnce() {
    lab.connect();
    lab.discord.deny(lab.channel, SEND_MESSAGES | THREADS);
    lab.desk.before(sink -> {
      lab.clock.advance(LiveCard.BETWEEN);
      sink.text("bread is");
    });
    mention();
    lab.discord.awaitMessage(inbox(), text -> text.contains("an admin must give me"));
    lab.discord.await(() -> lab.bot().isIdle(), "the end");
    assertThat(lab.discord.messages(inbox())).hasSize(1);
    assertThat(lab.discord.requests(SEND)).isEqualTo(2);
  }

  @Test
  void aChannelThatWasHiddenUnnoticedIsToldInPrivate() {
    lab.connect();
    lab.discord.deny(lab.channel, VIEW_CHANNELS);
    mention();
    lab.discord.awaitMessage(inbox(), text -> text.contains("View Channel"));
  }

  @Test
  void whoTakesNoMessagesIsLeftInPeace() {
    lab.discord.deny(lab.channel, SEND_MESSAGES | THREADS);
    lab.connect();
    lab.discord.fail(DIRECT, new Fault.Refusal(403, 50007));
    mention();
    lab.discord.await(() -> lab.discord.requests(DIRECT) == 1, "the attempt");
    lab.discord.say(
        Person.member(lab.bob.user(), lab.discord.directChannel(lab.bob.user())), WORDS);
    lab.discord.awaitMessage(lab.discord.directChannel(lab.bob.user()), RestFaultTest::isAnswer);
  }

  @Test
  void aMessageThatIsDeletedMeanwhileIsLetGo() {
    lab.connect();
    var asked = lab.discord.command(lab.ada, "ask", QUESTION);
    var answer = asked.awaitMessage("Evidence");
    lab.discord.deleteMessage(answer);
    lab.discord.press(lab.ada, answer, "Retry").awaitAcknowledged();
    lab.discord.await(() -> lab.discord.requests(EDIT) >= 2, "an edit of what is gone");
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
  }

  @Test
  void aThreadThatIsDeletedWhileTheAnswerIsWrittenIsLetGo() {
    lab.connect();
    lab.desk.before(sink -> {
      lab.clock.advance(LiveCard.BETWEEN);
      sink.text("bread is");
      lab.discord.awaitMessage(thread(), text -> text.contains("bread is"));
      lab.discord.deleteThread(thread());
    });
    mention();
    lab.discord.await(
        () ->
            lab.discord.threads(lab.channel).isEmpty()
                && lab.discord.requests("PATCH /channels/{}/messages/{}") == 1,
        "the last edit");
    lab.desk.before(_ -> {});
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
  }
}
