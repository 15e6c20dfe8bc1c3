package io.github.paperboy.llm;

import static io.github.paperboy.testing.OpenAiReplies.status;
import static io.github.paperboy.testing.OpenAiReplies.whole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.llm.Generation.Failed;
import io.github.paperboy.llm.Generation.Finished;
import io.github.paperboy.llm.http.WatchedHttp;
import io.github.paperboy.llm.openai.OpenAi;
import io.github.paperboy.testing.FakeLlmServer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final WatchedHttp HTTP = new WatchedHttp(Duration.ofSeconds(10));

  @AfterAll
  static void close() {
    HTTP.close();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2000",
    "0.25, 250",
    "0, 0",
    "-5, 0",
    "1e300, 86400000",
    "'Sun, 22 Nov 2026 12:00:30 GMT', 30000",
    "'Sun, 22 Nov 2026 11:00:00 GMT', 0",
    "'Mon, 22 Nov 2027 12:00:00 GMT', 86400000",
  })
  void secondsAndDatesAreRead(String header, long millis) {
    assertThat(RetryAfter.parse(header, NOW)).contains(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @CsvSource({"''", "soon", "NaN", "'Sun, 99 Nov 2026'"})
  void whatMakesNoSenseIsNothing(String header) {
    assertThat(RetryAfter.parse(header, NOW)).isEmpty();
  }

  private static ModelChain chain(FakeLlmServer server, Retries retries, Link... more) {
    var settings = TestChains.model("fake", server.url());
    var model = new OpenAi().connect(settings, ApiKey.NONE, HTTP.builder());
    var links = new Link[1 + more.length];
    links[0] = new Link(settings, model);
    System.arraycopy(more, 0, links, 1, more.length);
    return TestChains.chain(TestChains.settings(TestChains.PATIENT, retries), links);
  }

  @Test
  void aServerThatAsksForAPauseGetsIt() {
    var busy = status(429, "slow down", "Retry-After: 0.4");
    try (var server = FakeLlmServer.inTurn(busy, whole("Well."))) {
      long started = System.nanoTime();
      var generation =
          chain(server, TestChains.QUICK_RETRIES)
              .start(TestChains.request(), GenerationListener.NONE)
              .await();
      assertThat(generation).isInstanceOf(Finished.class);
      assertThat(System.nanoTime() - started).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(400));
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void aServerThatAsksForALongPauseIsLeftAloneByLaterRequestsToo() {
    var busy = status(503, "loading", "Retry-After: 600");
    var brief = new Retries(2, Duration.ofMillis(1), Duration.ofSeconds(5));
    try (var server = FakeLlmServer.inTurn(busy, whole("Well."))) {
      var chain = chain(server, brief);
      var first = chain.start(TestChains.request(), GenerationListener.NONE).await();
      var second = chain.start(TestChains.request(), GenerationListener.NONE).await();
      assertThat(((Failed) first).kind()).isEqualTo(FailureKind.OVERLOADED);
      assertThat(((Failed) second).kind()).isEqualTo(FailureKind.OVERLOADED);
      assertThat(((Failed) second).message()).contains("left alone for another");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void meanwhileTheNextModelAnswers() {
    var busy = status(429, "slow down", "Retry-After: 600");
    try (var server = FakeLlmServer.saying(busy)) {
      var spare = TestChains.link("spare", CannedModel.saying("Here."));
      var chain = chain(server, TestChains.QUICK_RETRIES, spare);
      for (int i = 0; i < 3; i++) {
        var generation = chain.start(TestChains.request(), GenerationListener.NONE).await();
        assertThat(((Finished) generation).modelName()).isEqualTo("spare");
      }
      assertThat(server.requests()).hasSize(1);
    }
  }
}
