package io.github.paperboy.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.source.LiveSource;
import io.github.paperboy.testing.FakePaper;
import io.github.paperboy.testing.FakeService;
import io.github.paperboy.testing.FakeService.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole answers of the right type that hold anything but what was asked for: the source fails or
/// has nothing, the others are read, and the next round has everything once.
class HostileAnswersTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final int DEEP = 200_000;

  @TempDir private Path directory;
  private SyncRig rig;
  private List<String> ids = List.of();

  @BeforeEach
  void open() {
    rig = new SyncRig(directory);
    var papers = IntStream.range(0, 9).mapToObj(i -> FakePaper.of(i, MONDAY)).toList();
    rig.arxiv.on(MONDAY, papers);
    rig.daily.on(MONDAY, papers.subList(0, 4));
    ids = papers.stream().map(paper -> "arxiv:" + paper.number()).toList();
    rig.timing.step(Duration.ofDays(1));
  }

  @AfterEach
  void close() {
    rig.close();
  }

  /// Cut after the first byte of a letter of two.
  private static byte[] cut(String text) {
    var whole = text.getBytes(UTF_8);
    int letter = text.substring(0, text.indexOf('é')).getBytes(UTF_8).length;
    return Arrays.copyOf(whole, letter + 1);
  }

  static Stream<byte[]> json() {
    return Stream.concat(
        Stream.of(cut("[{\"paper\": {\"id\": \"2611.00001\", \"title\": \"Café\"}}]")),
        Stream.of(
                "",
                "null",
                "7",
                "{}",
                "{\"error\": \"be right back\"}",
                "<html>be right back</html>",
                "[null, 1, \"x\", [], {}, {\"paper\": null}, {\"paper\": {\"id\": 7}}]",
                "[{\"paper\": {\"id\": \"2611.00001\", \"title\": \"\\ud800\\u0000\"",
                "[".repeat(DEEP),
                "{\"a\":".repeat(DEEP),
                "\u0000\u0000\u0000",
                "[1e999999999, 99999999999999999999999999999]")
            .map(text -> text.getBytes(UTF_8)));
  }

  static Stream<byte[]> xml() {
    return Stream.concat(
        Stream.of(cut("<rss><channel><title>Café</title></channel></rss>")),
        Stream.of(
                "",
                "<rss/>",
                "<html><body>be right back</body></html>",
                "<rss><channel/></rss>",
                "<OAI-PMH/>",
                "<OAI-PMH><responseDate>soon</responseDate><ListRecords/></OAI-PMH>",
                "<!DOCTYPE a [<!ENTITY b \"&#60;\">]><rss><channel>&b;</channel></rss>",
                "<rss><channel><pubDate>Mon, 31 Feb 2026 00:00:00 GMT</pubDate></channel></rss>",
                "<a>".repeat(DEEP),
                "<a>".repeat(DEEP) + "</a>".repeat(DEEP),
                "<rss b='" + "x".repeat(DEEP) + "'>",
                "\u0000")
            .map(text -> text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("json")
  void dailyPapersLosesNothingOverIt(byte[] body) {
    survive(
        rig.daily(),
        rig.daily.service(),
        new Answer(200, "application/json", body, Map.of(), 0, false));
  }

  @ParameterizedTest
  @MethodSource("xml")
  void theAnnouncementsLoseNothingOverIt(byte[] body) {
    survive(
        rig.announcements(),
        rig.arxiv.service(),
        new Answer(200, "text/xml", body, Map.of(), 0, false));
  }

  @ParameterizedTest
  @MethodSource("xml")
  void theHarvestLosesNothingOverIt(byte[] body) {
    survive(
        rig.harvest(), rig.arxiv.service(), new Answer(200, "text/xml", body, Map.of(), 0, false));
  }

  private void survive(LiveSource source, FakeService service, Answer hostile) {
    service.first(hostile);
    rig.round(List.of(source));
    assertThat(rig.stored()).isSubsetOf(ids);

    rig.timing.step(Duration.ofHours(1));
    rig.round(rig.sources());
    assertThat(rig.stored()).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(rig.store.sources().all()).allSatisfy(each -> assertThat(each.trouble()).isNull());
  }
}
