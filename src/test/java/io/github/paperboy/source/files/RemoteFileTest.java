package io.github.paperboy.source.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.Start;
import io.github.paperboy.source.http.HttpSettings;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.testing.FakeService;
import io.github.paperboy.testing.FakeService.Answer;
import io.github.paperboy.testing.Readings;
import io.github.paperboy.testing.SteppedTiming;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemoteFileTest {
  private static final String LINES =
      """
      {"id": "2611.00001", "title": "Kites", "abstract": "We fly."}
      {"id": "2611.00002", "title": "Bread", "abstract": "We bake."}
      """;

  private final SteppedTiming timing = new SteppedTiming("2026-11-20T08:00:00Z");
  private final FakeService service =
      new FakeService(
          timing,
          Duration.ofSeconds(1),
          visit ->
              "\"7\"".equals(visit.headers().getFirst("If-None-Match"))
                  ? Answer.status(304)
                  : Answer.of("application/jsonl", LINES).with("ETag", "\"7\""));
  private final PoliteClient client =
      new PoliteClient(HttpSettings.DEFAULTS, Set.of(), timing, new Random(3));

  @AfterEach
  void close() {
    client.close();
    service.close();
    assertThat(service.breaches()).isEmpty();
  }

  private RemoteFile file() {
    return new RemoteFile(client, URI.create(service.base() + "/papers.jsonl"));
  }

  @Test
  void theFileIsReadWholeAndThenOnlyWhenItChanges() throws IOException {
    var first = Readings.of(file(), new Start.Newest());
    var position = Objects.requireNonNull(first.position());
    var second = Readings.of(file(), new Start.From(position));

    assertThat(first.ids()).containsExactly("arxiv:2611.00001", "arxiv:2611.00002");
    assertThat(position).isEqualTo("etag=%227%22");
    assertThat(second.end()).isInstanceOf(Fetched.Unchanged.class);
  }

  @Test
  void thePositionComesAfterTheLastPaperOnly() throws IOException {
    try (var reading = file().open(new Start.Newest())) {
      assertThat(Readings.of(reading, 1).position()).isNull();
    }
  }

  @Test
  void anotherKindOfAnswerIsNotTakenForAFileWithoutPapers() throws IOException {
    service.first(
        Answer.of("text/html", "<!DOCTYPE html><p>Please log in</p>").with("ETag", "\"8\""));

    var read = Readings.of(file(), new Start.Newest());

    assertThat(read.position()).isNull();
    assertThat(((Fetched.Unavailable) read.end()).reason())
        .startsWith(service.base() + "/papers.jsonl")
        .doesNotContain(System.getProperty("java.io.tmpdir") + "/");
  }

  @Test
  void aPackedFileThatEndsEarlyIsFetchedAgain() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(LINES.repeat(200).getBytes(UTF_8));
    }
    var half = Arrays.copyOf(packed.toByteArray(), packed.size() - 20);
    service.first(new Answer(200, "application/gzip", half, Map.of("ETag", "\"8\""), 0, false));

    var read = Readings.of(file(), new Start.Newest());

    assertThat(read.papers()).isNotEmpty();
    assertThat(read.position()).isNull();
    assertThat(read.end().toString()).contains("end early");
  }

  @Test
  void aFileThatBreaksOffWithinALineIsFetchedAgain() throws IOException {
    var half = LINES.substring(0, LINES.length() - 20);
    service.first(Answer.of("application/jsonl", half).with("ETag", "\"8\""));

    var read = Readings.of(file(), new Start.Newest());

    assertThat(read.ids()).containsExactly("arxiv:2611.00001");
    assertThat(read.position()).isNull();
    assertThat(read.end().toString()).contains("the last line breaks off");
  }

  @Test
  void aFileWithoutALastLineBreakIsWhole() throws IOException {
    service.first(Answer.of("application/jsonl", LINES.strip()).with("ETag", "\"8\""));

    var read = Readings.of(file(), new Start.Newest());

    assertThat(read.papers()).hasSize(2);
    assertThat(read.position()).isEqualTo("etag=%228%22");
  }

  @Test
  void aFileThatIsMissingIsUnavailable() throws IOException {
    service.first(Answer.status(404));

    assertThat(Readings.of(file(), new Start.Newest()).end())
        .isEqualTo(new Fetched.Unavailable("127.0.0.1 answered 404", null));
  }
}
