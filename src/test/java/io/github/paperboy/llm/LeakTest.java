package io.github.paperboy.llm;

import static io.github.paperboy.testing.OpenAiReplies.event;
import static io.github.paperboy.testing.OpenAiReplies.status;
import static io.github.paperboy.testing.OpenAiReplies.thenSomething;
import static io.github.paperboy.testing.OpenAiReplies.whole;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import com.sun.management.UnixOperatingSystemMXBean;
import io.github.paperboy.llm.Generation.Failed;
import io.github.paperboy.llm.http.WatchedHttp;
import io.github.paperboy.llm.openai.OpenAi;
import io.github.paperboy.testing.FakeLlmServer;
import io.github.paperboy.testing.FakeLlmServer.Reply;
import io.github.paperboy.testing.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// After a thousand calls that fail in every way there is, nothing is left of them.
@Timeout(120)
class LeakTest {
  private static final int CALLS = 1000;
  private static final int AT_ONCE = 16;

  private static final Reply[] FAULTS = {
    status(429, "busy"),
    status(500, "oops"),
    status(401, "no"),
    Wire::cut,
    Wire::reset,
    Wire::hang,
    wire -> wire.answer(200, "text/html", "<html></html>"),
    thenSomething(Wire::cut, "One "),
    thenSomething(Wire::hang, "One "),
    thenSomething(Wire::end, "One "),
    thenSomething(wire -> wire.chunk(event("{\"id\": oops")), "One "),
    thenSomething(wire -> wire.chunk(event("{\"error\":\"overloaded\"}")), "One "),
    whole("never ".repeat(1000), "stops ".repeat(1000)),
  };

  @TempDir Path directory;
  private int dumps;

  @Test
  void aThousandFaultyCallsLeaveNoThreadAndNoConnection() throws Exception {
    var http = new WatchedHttp(Duration.ofSeconds(10));
    try (http;
        var server = FakeLlmServer.inTurn(endlessly())) {
      var chain = chain(server, http);
      failAll(chain, 2 * FAULTS.length);
      Eventually.holds(() -> server.connections() <= AT_ONCE);
      int threads = Thread.getAllStackTraces().size();
      long files = openFiles();
      failAll(chain, CALLS);
      // What was answered whole is kept for the next call, at most one for each at a time.
      Eventually.holds(() -> server.connections() <= AT_ONCE);
      Eventually.holds(() -> callThreads() == 0);
      // The client keeps idle threads for a minute, a few for each call at a time; a leak is one
      // for
      // each call.
      assertThat(Thread.getAllStackTraces().size()).isLessThan(threads + 4 * AT_ONCE);
      // Both ends of a connection are in this process.
      assertThat(openFiles()).isLessThan(files + 4 * AT_ONCE);
      http.close();
      Eventually.holds(() -> server.connections() == 0);
    }
  }

  private static Reply[] endlessly() {
    var replies = new Reply[2 * FAULTS.length + CALLS];
    for (int i = 0; i < replies.length; i++) {
      replies[i] = FAULTS[i % FAULTS.length];
    }
    return replies;
  }

  private static void failAll(ModelChain chain, int calls) {
    List<Running> running = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      running.add(chain.start(TestChains.request(), GenerationListener.NONE));
    }
    assertThat(running.stream().map(Running::await))
        .hasSize(calls)
        .allMatch(Failed.class::isInstance);
  }

  private static ModelChain chain(FakeLlmServer server, WatchedHttp http) {
    var brief = new Timeouts(Duration.ofMillis(60), Duration.ofMillis(60), Duration.ofMinutes(1));
    var settings =
        new LlmSettings(
            List.of(),
            5000,
            brief,
            TestChains.NO_RETRIES,
            new Concurrency(AT_ONCE, CALLS, CALLS, Duration.ofHours(1)),
            new BudgetSettings(
                BudgetSettings.Budget.NONE,
                BudgetSettings.Budget.NONE,
                BudgetSettings.Budget.NONE,
                BudgetSettings.Budget.NONE));
    var model = TestChains.model("fake", server.url());
    return TestChains.chain(
        settings, new Link(model, new OpenAi().connect(model, ApiKey.NONE, http.builder())));
  }

  private static long openFiles() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : 0;
  }

  /// Only a dump of threads knows the virtual ones.
  private long callThreads() {
    var file = directory.resolve("threads-" + ++dumps);
    try {
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpThreads(file.toString(), ThreadDumpFormat.TEXT_PLAIN);
      return Files.readString(file)
          .lines()
          .filter(
              line -> line.contains("paperboy-model-call") || line.contains("paperboy-generation"))
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
