package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.FakeDiscord;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A gateway that cuts, forgets, falls silent or closes for good.
class GatewayFaultTest {
  private static final String CALLBACK = "POST /interactions/{}/{}/callback";
  private static final Map<String, String> QUESTION = Map.of("question", "How is bread judged?");

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  @RegisterExtension final Lab lab = new Lab();

  @AfterEach
  void disconnect() {
    released.countDown();
  }

  /// The next answer is not there before [#released].
  private void holdAnswers() {
    lab.desk.before(_ -> {
      asked.countDown();
      Lab.await(released);
    });
  }

  private void awaitServers(int count) {
    lab.discord.await(
        () -> lab.bot().description().contains("in %d server".formatted(count)), "the servers");
  }

  @Test
  void aConnectionThatIsCutIsResumedAndNothingIsLost() {
    lab.connect();
    lab.discord.gateway().cut();
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    assertThat(lab.discord.gateway().resumed()).isEqualTo(1);
    assertThat(lab.discord.gateway().identified()).isEqualTo(1);
    lab.assertLawful();
  }

  @Test
  void aReconnectWhileAnAnswerIsWrittenDoesNotDisturbIt() {
    lab.connect();
    holdAnswers();
    var question = lab.discord.command(lab.ada, "ask", QUESTION);
    Lab.await(asked);
    lab.discord.gateway().askToReconnect();
    lab.discord.await(() -> lab.discord.gateway().resumed() == 1, "the resumption");
    released.countDown();
    question.awaitMessage("Evidence");
    assertThat(lab.discord.gateway().identified()).isEqualTo(1);
    lab.assertLawful();
  }

  @Test
  void whatIsToldTwiceIsDoneOnce() {
    lab.connect();
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    lab.discord.gateway().repeatLast();
    lab.discord.command(lab.bob, "help", Map.of()).awaitAcknowledged();
    assertThat(lab.discord.requests(CALLBACK)).isEqualTo(2);
    lab.assertLawful();
  }

  /// The library's caches are empty for the six seconds until the new session.
  @Test
  void anAnswerArrivesAlsoWhileASessionIsMadeAnew() {
    lab.connect();
    holdAnswers();
    lab.discord.say(lab.ada, "<@%d> How is bread judged?".formatted(lab.discord.bot()));
    Lab.await(asked);
    lab.discord.gateway().invalidate();
    awaitServers(0);
    released.countDown();
    long thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    lab.discord.awaitMessage(thread, text -> text.contains("Evidence"));
    assertThat(lab.bot().description()).contains("in 0 servers");

    awaitServers(1);
    lab.discord.say(lab.bob.in(thread), "<@%d> and kites?".formatted(lab.discord.bot()));
    lab.discord.awaitMessage(thread, text -> text.contains("and kites?"));
    assertThat(lab.discord.gateway().identified()).isEqualTo(2);
    lab.assertLawful();
  }

  @Test
  void aGatewayThatFallsSilentIsLeftAndResumed() {
    lab.discord.gateway().heartbeatEvery(150);
    lab.connect();
    lab.discord.gateway().stopAcknowledgingHeartbeats();
    lab.discord.await(() -> lab.discord.gateway().resumed() == 1, "the resumption");
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    assertThat(lab.discord.gateway().identified()).isEqualTo(1);
    lab.assertLawful();
  }

  @Test
  void aGatewayThatIsAwayForAWhileIsFoundAgain() {
    lab.connect();
    int before = lab.discord.gateway().connections();
    lab.discord.gateway().refuseConnections(true);
    lab.discord.gateway().cut();
    lab.discord.await(() -> lab.discord.gateway().connections() > before, "an attempt");
    lab.discord.gateway().refuseConnections(false);
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    assertThat(lab.broken).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "4004, does not accept the token",
    "4011, more than Discord said",
    "4013, does not know an intent",
    "4014, Message Content intent"
  })
  void aRefusalAtTheLoginIsToldInOneSentenceAndNotTriedAgain(int code, String sentence) {
    lab.discord.gateway().closeOnIdentify(code);
    assertThat(lab.connecting(FakeDiscord.TOKEN))
        .isInstanceOfSatisfying(
            Connected.Refused.class, refused -> assertThat(refused.why()).contains(sentence));
    assertOnlyOneLogin();
  }

  @ParameterizedTest
  @CsvSource({
    "4004, does not accept the token",
    "4013, does not know an intent",
    "4014, Message Content intent"
  })
  void aCloseForGoodEndsTheBotWithOneSentence(int code, String sentence) {
    lab.connect();
    lab.discord.gateway().closeWith(code);
    lab.discord.await(() -> !lab.broken.isEmpty(), "the end");
    assertThat(lab.broken).hasSize(1);
    assertThat(lab.broken.getFirst()).contains(sentence);
    assertOnlyOneLogin();
  }

  private void assertOnlyOneLogin() {
    lab.disconnect();
    assertThat(lab.discord.gateway().identified()).isEqualTo(1);
    assertThat(lab.discord.gateway().connections()).isEqualTo(1);
  }
}
