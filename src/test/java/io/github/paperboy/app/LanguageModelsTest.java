package io.github.paperboy.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import io.github.paperboy.config.ConfigFile;
import io.github.paperboy.config.Loaded;
import io.github.paperboy.config.PaperboyConfig;
import io.github.paperboy.llm.Account;
import io.github.paperboy.llm.FailureKind;
import io.github.paperboy.llm.Generation;
import io.github.paperboy.llm.Generation.Failed;
import io.github.paperboy.llm.Generation.Finished;
import io.github.paperboy.llm.GenerationListener;
import io.github.paperboy.llm.GenerationRequest;
import io.github.paperboy.retrieve.ModelChoice;
import io.github.paperboy.testing.FakeLlmServer;
import io.github.paperboy.testing.OpenAiReplies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LanguageModelsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  private final FakeLlmServer server =
      FakeLlmServer.answering(
          request -> OpenAiReplies.whole(request.body().contains("\"second\"") ? "Two." : "One."));

  @TempDir Path directory;
  private int changes;

  @AfterEach
  void close() {
    server.close();
  }

  private Path file() {
    return directory.resolve("paperboy.yaml");
  }

  /// Writes the settings, each time as if a minute later.
  private void write(String models, String more) throws IOException {
    Files.writeString(
        file(), "llm:\n  models: [%s]\n%s".formatted(models.replace("URL", server.url()), more));
    Files.setLastModifiedTime(file(), FileTime.from(CLOCK.instant().plusSeconds(60L * ++changes)));
  }

  private LanguageModels open(Map<String, String> environment) {
    var config =
        switch (Files.exists(file())
            ? ConfigFile.read(file())
            : new Loaded.Valid(PaperboyConfig.DEFAULTS)) {
          case Loaded.Valid(var valid) -> valid;
          case Loaded.Invalid(var problems) -> throw new AssertionError(problems);
        };
    var installation = new Installation(null);
    return new LanguageModels(
        new Place(
            new DataDirectory(directory), installation, config, CLOCK, ZoneOffset.UTC, file()),
        environment);
  }

  private static Generation ask(LanguageModels models, Account account) {
    var request = GenerationRequest.of(List.of(UserMessage.from("Why?")), account);
    return models.generator().orElseThrow().start(request, GenerationListener.NONE).await();
  }

  private static String text(Generation generation) {
    return switch (generation) {
      case Finished finished -> finished.modelName() + ": " + finished.text();
      case Failed failed -> throw new AssertionError(failed);
    };
  }

  private static Failed failed(Generation generation) {
    return switch (generation) {
      case Finished finished -> throw new AssertionError(finished);
      case Failed failed -> failed;
    };
  }

  @Test
  void withoutAModelThereIsNothingToAsk() {
    try (var models = open(Map.of())) {
      assertThat(models.generator()).isEmpty();
    }
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void anotherModelInTheFileAnswersTheNextRequest() throws Exception {
    write("{model: first, base-url: 'URL'}", "");
    try (var models = open(Map.of())) {
      assertThat(text(ask(models, Account.local()))).isEqualTo("first: One.");
      write("{model: second, base-url: 'URL'}", "");
      assertThat(text(ask(models, Account.local()))).isEqualTo("second: Two.");
      write("", "");
      assertThat(models.generator()).isEmpty();
    }
  }

  @Test
  void aModelCanBeChosenByItsName() throws Exception {
    write("{model: first, base-url: 'URL'}, {model: second, base-url: 'URL'}", "");
    try (var models = open(Map.of())) {
      assertThat(models.names()).containsExactly("first", "second");
      assertThat(models.chosen(new ModelChoice.Named("second"))).isPresent();
      assertThat(models.chosen(new ModelChoice.Named("third"))).isEmpty();
      assertThat(models.chosen(new ModelChoice.Quotes())).isEmpty();
      assertThat(models.chosen(new ModelChoice.Usual())).isPresent();
      var chosen = models.chosen(new ModelChoice.Named("second")).orElseThrow();
      var request = GenerationRequest.of(List.of(UserMessage.from("Why?")), Account.local());
      assertThat(text(chosen.start(request, GenerationListener.NONE).await()))
          .isEqualTo("second: Two.");
    }
  }

  @Test
  void aModelCanBeAddedWhileTheProgramRuns() throws Exception {
    try (var models = open(Map.of())) {
      assertThat(models.generator()).isEmpty();
      write("{model: first, base-url: 'URL'}", "");
      assertThat(text(ask(models, Account.local()))).isEqualTo("first: One.");
    }
  }

  @Test
  void aFileWithMistakesOrNoneChangesNothing() throws Exception {
    write("{model: first, base-url: 'URL'}", "");
    try (var models = open(Map.of())) {
      write("{model: second, base-url: 'URL', oops: 1}", "");
      assertThat(text(ask(models, Account.local()))).isEqualTo("first: One.");
      Files.delete(file());
      assertThat(text(ask(models, Account.local()))).isEqualTo("first: One.");
    }
  }

  @Test
  void theKeyOfTheNamedVariableIsSent() throws Exception {
    write("{model: first, base-url: 'URL', api-key-env: MY_KEY}", "");
    try (var models = open(Map.of("MY_KEY", "k-123456"))) {
      assertThat(text(ask(models, Account.local()))).isEqualTo("first: One.");
    }
    assertThat(server.requests().getFirst().headers())
        .containsEntry("authorization", "Bearer k-123456")
        .doesNotContainKey("upgrade");
  }

  @Test
  void aServerThatRepeatsTheKeyDoesNotShowIt() throws Exception {
    try (var rude = FakeLlmServer.saying(OpenAiReplies.status(400, "your zebra-42 is odd"))) {
      write("{model: first, base-url: '%s', api-key-env: MY_KEY}".formatted(rude.url()), "");
      try (var models = open(Map.of("MY_KEY", "zebra-42"))) {
        assertThat(failed(ask(models, Account.local())).message())
            .contains("your (key) is odd")
            .doesNotContain("zebra");
      }
    }
  }

  @Test
  void aModelWhoseKeyIsMissingIsNotCalledAndTheNextOneAnswers() throws Exception {
    write(
        "{name: a, model: first, base-url: 'URL', api-key-env: MY_KEY}, "
            + "{model: second, base-url: 'URL'}",
        "");
    try (var models = open(Map.of())) {
      assertThat(text(ask(models, Account.local()))).isEqualTo("second: Two.");
    }
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void whatWasSpentIsRememberedOverARestart() throws Exception {
    write(
        "{model: first, base-url: 'URL', max-output-tokens: 20}",
        "  budgets: {user: {tokens: 100}}\n");
    try (var models = open(Map.of())) {
      assertThat(text(ask(models, new Account("ada", "lab")))).isEqualTo("first: One.");
      assertThat(text(ask(models, new Account("ada", "lab")))).isEqualTo("first: One.");
    }
    try (var models = open(Map.of())) {
      assertThat(text(ask(models, new Account("ada", "lab")))).isEqualTo("first: One.");
      var over = failed(ask(models, new Account("ada", "lab")));
      assertThat(over.kind()).isEqualTo(FailureKind.OVER_BUDGET);
      assertThat(over.message())
          .contains("your budget for today leaves too little for this request (90 of 100 tokens)");
      assertThat(text(ask(models, new Account("grace", "lab")))).isEqualTo("first: One.");
    }
  }
}
