package io.github.paperboy.llm;

import static io.github.paperboy.llm.FailureKind.MALFORMED;
import static io.github.paperboy.llm.FailureKind.OVERLOADED;
import static io.github.paperboy.llm.FailureKind.OVER_BUDGET;
import static io.github.paperboy.llm.FailureKind.REFUSED;
import static io.github.paperboy.llm.FailureKind.TIMEOUT;
import static io.github.paperboy.llm.FailureKind.TRUNCATED;
import static io.github.paperboy.llm.FailureKind.UNAUTHORISED;
import static io.github.paperboy.llm.FailureKind.UNREACHABLE;
import static io.github.paperboy.testing.OpenAiReplies.ending;
import static io.github.paperboy.testing.OpenAiReplies.event;
import static io.github.paperboy.testing.OpenAiReplies.status;
import static io.github.paperboy.testing.OpenAiReplies.thenSomething;
import static io.github.paperboy.testing.OpenAiReplies.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.output.FinishReason;
import io.github.paperboy.llm.Generation.Failed;
import io.github.paperboy.llm.Generation.Finished;
import io.github.paperboy.llm.http.WatchedHttp;
import io.github.paperboy.llm.openai.OpenAi;
import io.github.paperboy.testing.FakeLlmServer;
import io.github.paperboy.testing.FakeLlmServer.Reply;
import io.github.paperboy.testing.OpenAiReplies;
import io.github.paperboy.testing.SilentPort;
import io.github.paperboy.testing.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every fault that a server of OpenAI's protocol is known to have gives exactly one outcome, the
/// right one, with what had come of the text.
@Timeout(60)
class FaultTest {
  private static final WatchedHttp HTTP = new WatchedHttp(Duration.ofSeconds(10));

  private static final Timeouts SHORT =
      new Timeouts(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofSeconds(30));

  @AfterAll
  static void close() {
    HTTP.close();
  }

  /// @param kind what it must be
  /// @param text what must be left of the reply
  record Case(String name, Reply reply, FailureKind kind, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> faults() {
    return Stream.of(
        new Case("429", status(429, "Rate limit reached"), OVERLOADED, ""),
        new Case("429 no money", status(429, "insufficient_quota"), OVER_BUDGET, ""),
        new Case("402", status(402, "Insufficient Balance"), OVER_BUDGET, ""),
        new Case("500", status(500, "oops"), UNREACHABLE, ""),
        new Case("502", status(502, "Bad gateway"), UNREACHABLE, ""),
        new Case("503", status(503, "Loading model"), OVERLOADED, ""),
        new Case("529", status(529, "Overloaded"), OVERLOADED, ""),
        new Case("401", status(401, "Incorrect API key"), UNAUTHORISED, ""),
        new Case("403", status(403, "Country not supported"), UNAUTHORISED, ""),
        new Case("400", status(400, "context length exceeded"), REFUSED, ""),
        new Case("404", status(404, "no such model"), REFUSED, ""),
        new Case("302", status(302, "elsewhere", "Location: /other"), MALFORMED, ""),
        new Case(
            "web page with 200",
            wire -> wire.answer(200, "text/html; charset=utf-8", "<html>Welcome</html>"),
            MALFORMED,
            ""),
        new Case(
            "JSON instead of a stream",
            wire -> wire.answer(200, "application/json", "{\"choices\":[]}"),
            MALFORMED,
            ""),
        new Case("empty answer", wire -> wire.answer(200, "text/event-stream", ""), MALFORMED, ""),
        new Case("not HTTP", wire -> closing(wire, "SSH-2.0-OpenSSH_9.2\r\n"), UNREACHABLE, ""),
        new Case("no answer", Wire::cut, UNREACHABLE, ""),
        new Case("reset before the answer", Wire::reset, UNREACHABLE, ""),
        new Case(
            "cut in the stream", thenSomething(Wire::cut, "One ", "two"), TRUNCATED, "One two"),
        new Case(
            "cut in a chunk",
            thenSomething(wire -> closing(wire, "80\r\ndata: {"), "One "),
            TRUNCATED,
            "One "),
        new Case("early end", thenSomething(Wire::end, "One ", "two"), TRUNCATED, "One two"),
        new Case("early end without a word", thenSomething(Wire::end), MALFORMED, ""),
        new Case(
            "end without a reason",
            thenSomething(wire -> ended(wire, event("[DONE]")), "One"),
            TRUNCATED,
            "One"),
        new Case(
            "malformed event",
            thenSomething(wire -> ended(wire, event("{\"id\": oops")), "One "),
            MALFORMED,
            "One "),
        new Case(
            "error event: overloaded",
            thenSomething(
                wire -> ended(wire, event("{\"error\":{\"message\":\"Overloaded\"}}")), "One "),
            OVERLOADED,
            "One "),
        new Case(
            "error event: other",
            thenSomething(
                wire -> ended(wire, event("{\"id\":\"c1\",\"error\":{\"message\":\"boom\"}}")),
                "One "),
            UNREACHABLE,
            "One "),
        new Case(
            "error event, then as if nothing were",
            thenSomething(
                wire -> {
                  wire.chunk(event("{\"error\":\"overloaded\"}"));
                  wire.chunk(event("[DONE]"));
                  wire.end();
                },
                "One "),
            OVERLOADED,
            "One "),
        new Case("limit of tokens", ending("length", "One "), TRUNCATED, "One "),
        new Case("filter", ending("content_filter", "One "), REFUSED, "One "),
        new Case("tool", ending("tool_calls", "One "), MALFORMED, "One "),
        new Case("nothing written", whole(), REFUSED, ""),
        new Case("only blanks", whole(" ", "\n"), REFUSED, " \n"));
  }

  private static void closing(Wire wire, String last) throws IOException {
    wire.raw(last);
    wire.cut();
  }

  private static void ended(Wire wire, String last) throws IOException {
    wire.chunk(last);
    wire.end();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void eachFaultIsToldOnceAndAsWhatItIs(Case fault) {
    try (var server = FakeLlmServer.saying(fault.reply())) {
      var heard = new StringBuilder();
      var failed = failed(server, TestChains.PATIENT, heard);
      assertThat(failed.kind()).as(failed.message()).isEqualTo(fault.kind());
      assertThat(failed.partialText()).isEqualTo(fault.text()).isEqualTo(heard.toString());
      assertThat(failed.message()).startsWith("fake (openai): ").hasSizeGreaterThan(25);
      assertThat(server.requests()).hasSize(1);
    }
  }

  static Stream<Case> silences() {
    return Stream.of(
        new Case("before the answer", Wire::hang, TIMEOUT, ""),
        new Case("before the first event", thenSomething(Wire::hang), TIMEOUT, ""),
        new Case("in the stream", thenSomething(Wire::hang, "One ", "two"), TIMEOUT, "One two"),
        new Case("only comments", thenSomething(FaultTest::murmur), TIMEOUT, ""),
        new Case(
            "comments in the stream", thenSomething(FaultTest::murmur, "One"), TIMEOUT, "One"));
  }

  private static void murmur(Wire wire) throws IOException {
    for (int i = 0; i < 200; i++) {
      wire.chunk(": still here\n\n");
      LockSupport.parkNanos(10_000_000);
    }
    wire.hang();
  }

  @ParameterizedTest(name = "silence {0}")
  @MethodSource("silences")
  void silenceEndsTheCallHereAndAtTheServer(Case fault) throws Exception {
    try (var server = FakeLlmServer.saying(fault.reply())) {
      var failed = failed(server, SHORT, new StringBuilder());
      assertThat(failed.kind()).isEqualTo(TIMEOUT);
      assertThat(failed.partialText()).isEqualTo(fault.text());
      Eventually.holds(() -> server.abandoned() == 1 && server.connections() == 0);
    }
  }

  @Test
  void aServerThatNeverStopsIsStoppedAfterTheTotalTime() throws Exception {
    var timeouts =
        new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofMillis(300));
    Reply endless =
        wire -> {
          wire.stream("text/event-stream");
          while (true) {
            wire.chunk(event(OpenAiReplies.delta("x")));
            LockSupport.parkNanos(5_000_000);
          }
        };
    try (var server = FakeLlmServer.saying(endless)) {
      var failed = failed(server, timeouts, new StringBuilder());
      assertThat(failed.kind()).isEqualTo(TIMEOUT);
      assertThat(failed.partialText()).startsWith("x");
      Eventually.holds(() -> server.abandoned() == 1);
    }
  }

  @Test
  void aReplyOfAMegabyteIsCutOffAndCancelled() throws Exception {
    var pieces = new String[1024];
    Arrays.fill(pieces, "y".repeat(1024));
    try (var server = FakeLlmServer.saying(thenSomething(Wire::hang, pieces))) {
      var failed = failed(server, TestChains.PATIENT, new StringBuilder());
      assertThat(failed.kind()).isEqualTo(TRUNCATED);
      assertThat(failed.partialText()).hasSize(60_000);
      Eventually.holds(() -> server.abandoned() == 1);
    }
  }

  /// What a reset overtakes on its way is lost, so the server waits until the beginning has
  /// arrived.
  @Test
  void aResetInTheStreamLeavesWhatHadCome() {
    var arrived = new CountDownLatch(1);
    Reply reset =
        thenSomething(
            wire -> {
              awaitQuietly(arrived);
              wire.reset();
            },
            "One ");
    try (var server = FakeLlmServer.saying(reset)) {
      var generation =
          chain(server, TestChains.PATIENT)
              .start(TestChains.request(), _ -> arrived.countDown())
              .await();
      assertThat(generation)
          .isInstanceOfSatisfying(
              Failed.class,
              failed -> {
                assertThat(failed.kind()).isEqualTo(TRUNCATED);
                assertThat(failed.partialText()).isEqualTo("One ");
              });
    }
  }

  private static void awaitQuietly(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void aServerThatIsNotThereIsUnreachable() {
    try (var silent = new SilentPort()) {
      var generation = chain(silent.url(), TestChains.PATIENT).start(TestChains.request(), _ -> {});
      assertThat(generation.await())
          .isInstanceOfSatisfying(
              Failed.class,
              failed -> {
                assertThat(failed.kind()).isEqualTo(UNREACHABLE);
                assertThat(failed.message()).contains("is the server running?");
              });
    }
  }

  @Test
  void aWholeReplyFinishesWithItsUsageAndItsModel() {
    try (var server = FakeLlmServer.saying(whole("Graphs ", "help [1]."))) {
      var heard = new StringBuilder();
      var generation =
          chain(server, TestChains.PATIENT).start(TestChains.request(), heard::append).await();
      assertThat(generation)
          .isEqualTo(
              new Finished("Graphs help [1].", new Usage(21, 9, 39), FinishReason.STOP, "fake"));
      assertThat(heard).hasToString("Graphs help [1].");
    }
  }

  private static Failed failed(FakeLlmServer server, Timeouts timeouts, StringBuilder heard) {
    var generation = chain(server, timeouts).start(TestChains.request(), heard::append).await();
    assertThat(generation).isInstanceOf(Failed.class);
    return (Failed) generation;
  }

  private static ModelChain chain(FakeLlmServer server, Timeouts timeouts) {
    return chain(server.url(), timeouts);
  }

  private static ModelChain chain(String url, Timeouts timeouts) {
    var settings = TestChains.model("fake", url);
    var model = new OpenAi().connect(settings, ApiKey.NONE, HTTP.builder());
    return TestChains.chain(
        TestChains.settings(timeouts, TestChains.NO_RETRIES), new Link(settings, model));
  }
}
