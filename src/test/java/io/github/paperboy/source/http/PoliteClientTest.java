package io.github.paperboy.source.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.source.http.Reply.Received;
import io.github.paperboy.source.http.Reply.Refused;
import io.github.paperboy.source.http.Reply.Unavailable;
import io.github.paperboy.source.http.Reply.Unchanged;
import io.github.paperboy.testing.FakeService;
import io.github.paperboy.testing.FakeService.Answer;
import io.github.paperboy.testing.SteppedTiming;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliteClientTest {
  private static final Manners MANNERS = new Manners("arxiv", Duration.ofSeconds(3));
  private static final HttpSettings SETTINGS =
      new HttpSettings(
          "kites@example.org",
          Duration.ofSeconds(2),
          Duration.ofSeconds(20),
          1,
          4,
          Duration.ofMinutes(2));

  @TempDir private Path directory;

  private final SteppedTiming timing = new SteppedTiming("2026-11-20T08:00:00Z");
  private final FakeService service =
      new FakeService(timing, Duration.ofSeconds(3), _ -> Answer.of("text/xml", "<a/>"));
  private final PoliteClient client =
      new PoliteClient(SETTINGS, Set.of("127.0.0.1"), timing, new Random(3));

  @AfterEach
  void close() {
    client.close();
    service.close();
    assertThat(service.breaches()).isEmpty();
  }

  private Get request() {
    return new Get(URI.create(service.base() + "/feed"), MANNERS, "xml");
  }

  private String text() {
    return client.get(request()) instanceof Received<byte[]>(var body, _)
        ? new String(body, UTF_8)
        : "nothing";
  }

  private Unavailable<byte[]> unavailable() {
    return (Unavailable<byte[]>) client.get(request());
  }

  @Test
  void requestsKeepTheirDistanceAndSayWhoAsks() {
    IntStream.range(0, 4).forEach(_ -> assertThat(text()).isEqualTo("<a/>"));

    assertThat(timing.pauses()).hasSize(3).containsOnly(Duration.ofSeconds(3));
    assertThat(service.visits().getFirst().headers().getFirst("User-Agent"))
        .isEqualTo("Paperboy (kites@example.org)");
  }

  @Test
  void requestsOfSeveralThreadsGoOneAtATime() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 8).forEach(_ -> threads.execute(this::text));
    }
    assertThat(service.visits()).hasSize(8);
  }

  @Test
  void noRequestWaitsLongerBecauseTheClockWasSetBack() {
    text();
    timing.step(Duration.ofHours(-5));
    text();

    assertThat(timing.pauses()).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void retryAfterIsObeyed() {
    service.first(Answer.status(429).with("Retry-After", "17"));
    service.first(Answer.status(503).with("Retry-After", "Fri, 20 Nov 2026 08:01:00 GMT"));

    assertThat(text()).isEqualTo("<a/>");
    assertThat(timing.pauses()).containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(43));
  }

  @Test
  void onlyFailuresInARowHaveAServiceLeftAlone() {
    for (int i = 0; i < 3; i++) {
      for (int request = 0; request < 2; request++) {
        IntStream.range(0, 4).forEach(_ -> service.first(Answer.status(500)));
        assertThat(unavailable().reason()).isEqualTo("127.0.0.1 answered 500");
      }
      assertThat(text()).isEqualTo("<a/>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "Fri, 20 Nov 2026 07:59:00 GMT", "-5", "soon", ""})
  void aRestThatIsOverIsStillARest(String rest) {
    service.first(Answer.status(503).with("Retry-After", rest));

    assertThat(text()).isEqualTo("<a/>");
    assertThat(timing.pauses()).hasSize(1);
    assertThat(timing.pauses().getFirst()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void aServiceThatWantsALongRestGetsIt() {
    service.first(Answer.status(503).with("Retry-After", "3600"));

    var reply = unavailable();

    assertThat(reply.reason()).isEqualTo("127.0.0.1 answered 503");
    assertThat(reply.retryAt()).isEqualTo("2026-11-20T09:00:00Z");
    assertThat(service.visits()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999", "Fri, 31 Dec 2100 08:00:00 GMT"})
  void noServiceIsLeftAloneForYears(String rest) {
    service.first(Answer.status(429).with("Retry-After", rest));

    assertThat(unavailable().retryAt()).isEqualTo("2026-11-22T08:00:00Z");
  }

  @Test
  void waitsGrowAndAreNeverTwiceTheSame() {
    IntStream.range(0, 4).forEach(_ -> service.first(Answer.status(500)));

    assertThat(unavailable().reason()).isEqualTo("127.0.0.1 answered 500");
    var waits = timing.pauses().stream().map(Duration::toMillis).toList();
    assertThat(waits.get(0)).isBetween(2_000L, 4_000L).isNotEqualTo(4_000L);
    assertThat(waits.getLast()).isBetween(8_000L, 16_000L);
    assertThat(service.visits()).hasSize(4);
  }

  @Test
  void aServiceThatKeepsFailingIsLeftAlone() {
    IntStream.range(0, 12).forEach(_ -> service.first(Answer.status(500)));
    IntStream.range(0, 3).forEach(_ -> unavailable());

    var reply = unavailable();

    assertThat(service.visits()).hasSize(12);
    assertThat(reply.reason()).contains("left alone");
    timing.step(Duration.ofMinutes(6));
    assertThat(text()).isEqualTo("<a/>");
  }

  @Test
  void whatIsBrokenIsAskedForAgain() {
    service.first(Answer.of("text/xml", "<whole/>").truncated());
    service.first(Answer.of("text/html", "<html>Down for maintenance</html>"));

    assertThat(text()).isEqualTo("<a/>");
    assertThat(service.visits()).hasSize(3);
  }

  @Test
  void anAnswerThatNeverEndsIsNotWaitedForLongerThanAllowed() {
    var hasty =
        new HttpSettings(
            "", Duration.ofSeconds(2), Duration.ofMillis(200), 1, 1, Duration.ofMinutes(2));
    service.first(Answer.of("text/xml", "<slow/>").hanging());

    try (var impatient = new PoliteClient(hasty, Set.of(), timing, new Random(3))) {
      var reply = (Unavailable<byte[]>) impatient.get(request());
      assertThat(reply.reason()).isEqualTo("127.0.0.1 did not answer within 0.2 s");
    }
  }

  @Test
  void whatIsRefusedIsNotAskedForAgain() {
    service.first(Answer.status(404));

    assertThat(client.get(request())).isEqualTo(new Refused<>(404, "127.0.0.1 answered 404"));
  }

  @Test
  void onlyWhatChangedIsSent() {
    service.first(Answer.of("text/xml", "<a/>").with("ETag", "\"7\"").with("Last-Modified", "x"));
    service.first(Answer.status(304));
    var known = ((Received<byte[]>) client.get(request())).validators();

    var reply = client.get(new Get(request().uri(), MANNERS, "xml", known));

    assertThat(reply).isInstanceOf(Unchanged.class);
    var headers = service.visits().getLast().headers();
    assertThat(headers.getFirst("If-None-Match")).isEqualTo("\"7\"");
    assertThat(headers.getFirst("If-Modified-Since")).isEqualTo("x");
  }

  @Test
  void aMarkThatIsALetterIsNotSentBack() {
    service.first(
        Answer.of("text/xml", "<a/>").with("ETag", "x".repeat(1_001)).with("Last-Modified", "y"));

    assertThat(((Received<byte[]>) client.get(request())).validators())
        .isEqualTo(new Validators(null, "y"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/b, true",
    "http://example.org/b, false",
    "https://me@example.org/b, false",
    "https://example.net/b, false",
    "ftp://example.org/b, false",
    "mailto:me@example.org, false"
  })
  void aServiceThatSpeaksTlsLeadsOnlyToItself(String address, boolean isAllowed) {
    var from = new Get(URI.create("https://example.org/a"), MANNERS, "xml");
    assertThat(client.isAllowed(from, URI.create(address))).isEqualTo(isAllowed);
  }

  @Test
  void nothingIsUnchangedOfWhichNothingIsKnown() {
    IntStream.range(0, 4).forEach(_ -> service.first(Answer.status(304)));

    assertThat(unavailable().reason())
        .isEqualTo("127.0.0.1 answered 304, though nothing of it is known here");
  }

  @Test
  void packedAnswersAreUnpacked() throws IOException {
    service.first(packed("<packed/>"));
    assertThat(text()).isEqualTo("<packed/>");
  }

  @Test
  void nothingLargerThanAllowedIsTakenIn() throws IOException {
    service.first(packed("x".repeat(2 << 20)));
    assertThat(unavailable().reason()).contains("larger than 1,048,576 bytes");

    IntStream.range(0, 4).forEach(_ -> service.first(Answer.of("text/xml", "x".repeat(2 << 20))));
    assertThat(unavailable().reason()).contains("broke off");
  }

  private static Answer packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return new Answer(200, "text/xml", bytes.toByteArray(), Map.of(), 0, false);
  }

  @Test
  void aMoveWithinTheAllowedHostsIsFollowedAtTheSamePace() {
    service.first(Answer.status(301).with("Location", "/elsewhere"));

    assertThat(text()).isEqualTo("<a/>");
    assertThat(timing.pauses()).containsExactly(Duration.ofSeconds(3));
    assertThat(service.visits().getLast().uri().getPath()).isEqualTo("/elsewhere");
  }

  @Test
  void noMoveLeadsToOtherHostsOrOnForEver() {
    service.first(Answer.status(302).with("Location", "http://localhost:1/secret"));
    assertThat(unavailable().reason()).contains("http://localhost:1/secret, which is not asked");

    IntStream.range(0, 4)
        .forEach(_ -> service.first(Answer.status(302).with("Location", "/again")));
    assertThat(unavailable().reason()).contains("sent us on");
    assertThat(service.visits()).hasSize(5);
  }

  @Test
  void waitingEndsWhenNothingIsWantedAnyMore() {
    service.first(Answer.status(500));
    timing.end();

    assertThat(unavailable().reason()).isEqualTo("127.0.0.1 answered 500");
    assertThat(service.visits()).hasSize(1);
  }

  @Test
  void largeAnswersGoToAFile() throws IOException {
    var file = directory.resolve("papers.jsonl");
    service.first(Answer.of("application/jsonl", "{}\n".repeat(1_000)));

    var reply = client.download(new Get(request().uri(), MANNERS, ""), file, 1 << 20);

    assertThat(reply).isInstanceOf(Received.class);
    assertThat(Files.size(file)).isEqualTo(3_000);
  }

  @Test
  void anAnswerIsHadWhileOthersBlockTheThreadsThatAllShare() throws Exception {
    var settings =
        new HttpSettings(
            "", Duration.ofSeconds(2), Duration.ofSeconds(10), 1, 1, Duration.ofMinutes(2));
    var release = new CountDownLatch(1);
    blockSharedThreads(release);

    try (var own = new PoliteClient(settings, Set.of(), timing, new Random(3))) {
      assertThat(own.get(request())).isInstanceOf(Received.class);
    } finally {
      release.countDown();
    }
  }

  private static void blockSharedThreads(CountDownLatch release) throws InterruptedException {
    int shared = Math.max(1, ForkJoinPool.commonPool().getParallelism());
    var blocked = new CountDownLatch(shared);
    Runnable blocking =
        () -> {
          blocked.countDown();
          awaitCalmly(release);
        };
    IntStream.range(0, shared).forEach(_ -> ForkJoinPool.commonPool().execute(blocking));
    blocked.await();
  }

  private static void awaitCalmly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
