package io.github.paperboy.llm;

import static io.github.paperboy.llm.FailureKind.MALFORMED;
import static io.github.paperboy.llm.FailureKind.OVERLOADED;
import static io.github.paperboy.llm.FailureKind.REFUSED;
import static io.github.paperboy.llm.FailureKind.TIMEOUT;
import static io.github.paperboy.llm.FailureKind.TRUNCATED;
import static io.github.paperboy.llm.FailureKind.UNAUTHORISED;
import static io.github.paperboy.llm.FailureKind.UNREACHABLE;
import static io.github.paperboy.llm.Provider.ANTHROPIC;
import static io.github.paperboy.llm.Provider.GEMINI;
import static io.github.paperboy.llm.Provider.MISTRAL;
import static io.github.paperboy.llm.Provider.OLLAMA;
import static io.github.paperboy.testing.OpenAiReplies.event;
import static io.github.paperboy.testing.OpenAiReplies.status;
import static io.github.paperboy.testing.ProviderReplies.anthropic;
import static io.github.paperboy.testing.ProviderReplies.anthropicEnd;
import static io.github.paperboy.testing.ProviderReplies.end;
import static io.github.paperboy.testing.ProviderReplies.gemini;
import static io.github.paperboy.testing.ProviderReplies.geminiEnd;
import static io.github.paperboy.testing.ProviderReplies.mistral;
import static io.github.paperboy.testing.ProviderReplies.mistralEnd;
import static io.github.paperboy.testing.ProviderReplies.ollama;
import static io.github.paperboy.testing.ProviderReplies.ollamaEnd;
import static io.github.paperboy.testing.ProviderReplies.then;
import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.output.FinishReason;
import io.github.paperboy.llm.Generation.Failed;
import io.github.paperboy.llm.Generation.Finished;
import io.github.paperboy.llm.anthropic.Anthropic;
import io.github.paperboy.llm.gemini.Gemini;
import io.github.paperboy.llm.http.WatchedHttp;
import io.github.paperboy.llm.mistral.Mistral;
import io.github.paperboy.llm.ollama.Ollama;
import io.github.paperboy.llm.openai.OpenAi;
import io.github.paperboy.testing.FakeLlmServer;
import io.github.paperboy.testing.FakeLlmServer.Reply;
import io.github.paperboy.testing.Wire;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The protocols of the other providers: whole replies, and the faults that each has in its own
/// way.
@Timeout(60)
class ProvidersTest {
  private static final WatchedHttp HTTP = new WatchedHttp(Duration.ofSeconds(10));
  private static final Timeouts SHORT =
      new Timeouts(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofSeconds(30));

  @AfterAll
  static void close() {
    HTTP.close();
  }

  /// @param path what must be asked
  /// @param keyHeader where the key must stand
  record Whole(Provider provider, Reply reply, String path, String keyHeader) {
    @Override
    public String toString() {
      return provider.name();
    }
  }

  static Stream<Whole> wholes() {
    return Stream.of(
        new Whole(
            ANTHROPIC,
            then(anthropic("Graphs ", "help."), end(anthropicEnd("end_turn"))),
            "/messages",
            "x-api-key"),
        new Whole(
            GEMINI,
            then(gemini("Graphs ", "help."), end(geminiEnd("STOP"))),
            "/models/m:streamGenerateContent?alt=sse",
            "x-goog-api-key"),
        new Whole(
            MISTRAL,
            then(mistral("Graphs ", "help."), end(mistralEnd("stop"))),
            "/chat/completions",
            "authorization"),
        new Whole(
            OLLAMA,
            then(ollama("Graphs ", "help."), end(ollamaEnd("stop"))),
            "/api/chat",
            "authorization"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wholes")
  void aWholeReplyFinishesWithItsUsage(Whole whole) {
    try (var server = FakeLlmServer.saying(whole.reply())) {
      var heard = new StringBuilder();
      var generation =
          chain(whole.provider(), server, TestChains.PATIENT)
              .start(TestChains.request(), heard::append)
              .await();
      assertThat(generation)
          .isEqualTo(new Finished("Graphs help.", new Usage(21, 9, 39), FinishReason.STOP, "fake"));
      assertThat(heard).hasToString("Graphs help.");
      var request = server.requests().getFirst();
      assertThat(request.path()).endsWith(whole.path()).doesNotContain("k-123456");
      assertThat(request.headers().get(whole.keyHeader())).endsWith("k-123456");
      assertThat(request.body()).contains("Why?", "500").doesNotContain("temperature");
    }
  }

  record Fault(Provider provider, String name, Reply reply, FailureKind kind, String text) {
    @Override
    public String toString() {
      return provider + " " + name;
    }
  }

  static Stream<Fault> faults() {
    return Stream.of(
        new Fault(ANTHROPIC, "529", status(529, "Overloaded"), OVERLOADED, ""),
        new Fault(ANTHROPIC, "401", status(401, "invalid x-api-key"), UNAUTHORISED, ""),
        new Fault(
            ANTHROPIC,
            "error event",
            then(
                anthropic("One "),
                end(
                    "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":"
                        + "\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n")),
            OVERLOADED,
            "One "),
        new Fault(
            ANTHROPIC,
            "refusal",
            then(anthropic("I cannot"), end(anthropicEnd("refusal"))),
            REFUSED,
            "I cannot"),
        new Fault(
            ANTHROPIC,
            "limit",
            then(anthropic("One "), end(anthropicEnd("max_tokens"))),
            TRUNCATED,
            "One "),
        new Fault(ANTHROPIC, "cut", then(anthropic("One "), Wire::cut), TRUNCATED, "One "),
        new Fault(ANTHROPIC, "early end", then(anthropic("One "), Wire::end), TRUNCATED, "One "),
        new Fault(GEMINI, "400", status(400, "API key not valid"), REFUSED, ""),
        new Fault(
            GEMINI, "safety", then(gemini("One "), end(geminiEnd("SAFETY"))), REFUSED, "One "),
        new Fault(
            GEMINI,
            "malformed",
            then(gemini("One "), end(event("{\"candidates\": oops"))),
            MALFORMED,
            "One "),
        new Fault(GEMINI, "early end", then(gemini("One "), Wire::end), TRUNCATED, "One "),
        new Fault(GEMINI, "cut", then(gemini("One "), Wire::cut), TRUNCATED, "One "),
        new Fault(MISTRAL, "429", status(429, "Requests rate limit exceeded"), OVERLOADED, ""),
        new Fault(
            MISTRAL, "limit", then(mistral("One "), end(mistralEnd("length"))), TRUNCATED, "One "),
        new Fault(MISTRAL, "cut", then(mistral("One "), Wire::cut), TRUNCATED, "One "),
        new Fault(MISTRAL, "early end", then(mistral("One "), Wire::end), TRUNCATED, "One "),
        new Fault(OLLAMA, "404", status(404, "model 'm' not found"), REFUSED, ""),
        new Fault(
            OLLAMA,
            "error line",
            then(ollama("One "), end("{\"error\":\"llama runner process has terminated\"}\n")),
            UNREACHABLE,
            "One "),
        new Fault(
            OLLAMA,
            "malformed",
            then(ollama("One "), end("{\"message\": oops\n")),
            MALFORMED,
            "One "),
        new Fault(
            OLLAMA, "limit", then(ollama("One "), end(ollamaEnd("length"))), TRUNCATED, "One "),
        new Fault(OLLAMA, "cut", then(ollama("One "), Wire::cut), TRUNCATED, "One "),
        new Fault(OLLAMA, "early end", then(ollama("One "), Wire::end), TRUNCATED, "One "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void eachFaultIsToldOnceAndAsWhatItIs(Fault fault) {
    try (var server = FakeLlmServer.saying(fault.reply())) {
      var heard = new StringBuilder();
      var failed = failed(fault.provider(), server, TestChains.PATIENT, heard);
      assertThat(failed.kind()).as(failed.message()).isEqualTo(fault.kind());
      assertThat(failed.partialText()).isEqualTo(fault.text()).isEqualTo(heard.toString());
    }
  }

  static Stream<Fault> silences() {
    return Stream.of(
        new Fault(ANTHROPIC, "hangs", then(anthropic("One "), Wire::hang), TIMEOUT, "One "),
        new Fault(GEMINI, "hangs", then(gemini("One "), Wire::hang), TIMEOUT, "One "),
        new Fault(MISTRAL, "hangs", then(mistral("One "), Wire::hang), TIMEOUT, "One "),
        new Fault(OLLAMA, "hangs", then(ollama("One "), Wire::hang), TIMEOUT, "One "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("silences")
  void silenceEndsTheCallHereAndAtTheServer(Fault fault) throws Exception {
    try (var server = FakeLlmServer.saying(fault.reply())) {
      var failed = failed(fault.provider(), server, SHORT, new StringBuilder());
      assertThat(failed.kind()).isEqualTo(TIMEOUT);
      assertThat(failed.partialText()).isEqualTo(fault.text());
      Eventually.holds(() -> server.abandoned() == 1 && server.connections() == 0);
    }
  }

  private static Failed failed(
      Provider provider, FakeLlmServer server, Timeouts timeouts, StringBuilder heard) {
    var generation =
        chain(provider, server, timeouts).start(TestChains.request(), heard::append).await();
    assertThat(generation).isInstanceOf(Failed.class);
    return (Failed) generation;
  }

  private static ModelChain chain(Provider provider, FakeLlmServer server, Timeouts timeouts) {
    var settings =
        new ModelSettings("fake", provider, server.root(), "m", "", 8192, 500, null, 1, 2);
    Connector connector =
        switch (provider) {
          case OPENAI, GGUF -> new OpenAi();
          case ANTHROPIC -> new Anthropic();
          case GEMINI -> new Gemini();
          case MISTRAL -> new Mistral();
          case OLLAMA -> new Ollama();
        };
    var model = connector.connect(settings, new ApiKey("k-123456"), HTTP.builder());
    return TestChains.chain(
        TestChains.settings(timeouts, TestChains.NO_RETRIES), new Link(settings, model));
  }
}
