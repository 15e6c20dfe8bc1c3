package io.github.paperboy.cli;

import io.github.paperboy.store.DiscordStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.testing.FakeLlmServer;
import io.github.paperboy.testing.RunningClock;
import io.github.paperboy.testing.Wire;
import io.github.paperboy.testing.discord.FakeDiscord;
import io.github.paperboy.testing.discord.Interaction;
import io.github.paperboy.testing.discord.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// What `paperboy serve` needs around it, on loopback: Discord, a language model, papers.
final class ServeRig implements AutoCloseable {
  /// Words that the papers of the [Sandbox] answer.
  static final String QUESTION = "How quickly does Kettle boil water?";

  final FakeDiscord discord = FakeDiscord.start(new RunningClock());
  final long channel = discord.channel(discord.guild("Lab"), "papers");
  final Person ada = Person.member(discord.user("Ada"), channel);
  final Sandbox sandbox;
  private final FakeLlmServer model;
  private final CountDownLatch closed = new CountDownLatch(1);

  /// @param model what the language model does with a request
  /// @param patience how long it may take until its first word, such as `200ms`
  ServeRig(Path directory, Model model, String patience) throws IOException {
    sandbox = Sandbox.in(directory);
    sandbox.bringPapersIn();
    this.model = FakeLlmServer.saying(wire -> model.reply(wire, closed));
    discord.rateLimit(50, 1_000);
    Files.writeString(
        sandbox.data().resolve("paperboy.yaml"),
        """
        llm:
          models: [{name: local, provider: openai, base-url: %s, model: m}]
          retries: {times: 0}
          timeouts: {first-token: %s, idle: 1s, total: 2m}
        """
            .formatted(this.model.url(), patience));
  }

  /// What a language model does.
  interface Model {
    /// @param closed opens when the test is over
    void reply(Wire wire, CountDownLatch closed) throws IOException;
  }

  /// A model that takes the request and says nothing.
  static void hang(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  Map<String, String> environment() {
    return Map.of(
        "DISCORD_TOKEN",
        FakeDiscord.TOKEN,
        "PAPERBOY_DISCORD_API",
        discord.url(),
        "PAPERBOY_DATA",
        sandbox.data().toString());
  }

  Interaction ask() {
    return discord.command(ada, "ask", Map.of("question", QUESTION));
  }

  void awaitCommands() {
    discord.await(() -> !discord.commands().isEmpty(), "the commands");
  }

  /// Waits until the process has noted a question that it is to answer.
  void awaitPending() {
    try (var store =
        DiscordStore.open(sandbox.data().resolve("papers.db"), StoreSettings.DEFAULTS)) {
      discord.await(() -> !store.pending().all().isEmpty(), "a question under way");
    }
  }

  int modelAsked() {
    return model.requests().size();
  }

  /// @param times over all questions
  void awaitModelAskedMoreThan(int times) {
    discord.await(() -> modelAsked() > times, "a request to the model");
  }

  @Override
  public void close() {
    closed.countDown();
    model.close();
    discord.close();
  }
}
