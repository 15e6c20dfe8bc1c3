package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.Fault;
import io.github.paperboy.testing.discord.MessageText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `paperboy serve` as a process of its own that is stopped or killed while it answers.
class DiscordKillTest {
  /// What SIGTERM has: the end must come within ten seconds, and a machine under load counts too.
  private static final Duration END = Duration.ofSeconds(20);

  @TempDir Path directory;

  private static Process serve(ServeRig rig) throws IOException {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "-Dpaperboy.home=" + rig.sandbox.directory().resolve("image"),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve");
    builder.environment().putAll(rig.environment());
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void whoWaitsWhenTheProcessIsStoppedIsToldBeforeItEnds() throws Exception {
    try (var rig = new ServeRig(directory, (_, closed) -> ServeRig.hang(closed), "1m")) {
      var process = serve(rig);
      rig.awaitCommands();
      var question = rig.ask();
      rig.awaitModelAskedMoreThan(0);
      process.destroy();
      question.awaitMessage("I am being restarted");
      assertThat(process.waitFor(END.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aQuestionWhoseAcknowledgementIsTakenWhenTheProcessIsKilledIsAnswered() throws Exception {
    try (var rig =
        new ServeRig(directory, (wire, _) -> wire.answer(500, "text/plain", "broken"), "1m")) {
      var first = serve(rig);
      rig.awaitCommands();
      var killed = new CountDownLatch(1);
      rig.discord.fail(
          "POST /interactions/{}/{}/callback",
          new Fault.AnswerHeld(() -> {
            rig.awaitPending();
            first.destroyForcibly();
            killed.countDown();
          }));
      var question = rig.ask();
      killed.await();
      first.waitFor();
      var second = serve(rig);
      try {
        question.awaitMessage("Evidence");
        assertThat(question.followUps()).isEmpty();
      } finally {
        second.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void afterAKillButtonsWorkAndTheQuestionUnderWayIsAnsweredOnce() throws Exception {
    var hanging = new AtomicBoolean();
    ServeRig.Model model =
        (wire, closed) -> {
          if (hanging.get()) {
            ServeRig.hang(closed);
          }
          wire.answer(500, "text/plain", "broken");
        };
    try (var rig = new ServeRig(directory, model, "1m")) {
      var first = serve(rig);
      rig.awaitCommands();
      var answer = rig.ask().awaitMessage("Evidence");
      hanging.set(true);
      int asked = rig.modelAsked();
      var lost = rig.ask();
      lost.awaitAcknowledged();
      rig.awaitModelAskedMoreThan(asked);
      hanging.set(false);
      first.destroyForcibly().waitFor();
      int messages = rig.discord.messages(rig.channel).size();

      var second = serve(rig);
      try {
        rig.discord.await(() -> rig.discord.gateway().identified() == 2, "the second login");
        var evidence = rig.discord.press(rig.ada, answer, "Evidence");
        assertThat(MessageText.of(evidence.awaitMessage("**"))).contains("90 seconds");
        lost.awaitMessage("Evidence");
        assertThat(rig.discord.messages(rig.channel)).hasSize(messages + 2);
        assertThat(lost.followUps()).isEmpty();
        assertThat(rig.discord.registrations()).isEqualTo(1);
      } finally {
        second.destroyForcibly().waitFor();
      }
    }
  }
}
