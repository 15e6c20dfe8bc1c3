package io.github.paperboy.source.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.PaperMerge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Real pages, where they are at hand. The expected figures come from the commands in
/// `src/docs/sources.md`, which know nothing of this parser.
class SharedFilesTest {
  private static final Path PAGES = Path.of("../shared/data/daily-papers");
  private static final Path API = Path.of("../shared/wire/hf_daily_papers");

  @BeforeEach
  void needsTheSharedFiles() {
    assumeThat(PAGES).exists();
  }

  private static List<Path> files(Path directory, String suffix) throws IOException {
    try (var files = Files.list(directory)) {
      return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static List<Paper> records() throws IOException {
    var pages = files(PAGES, ".txt");
    int year = SourceFiles.crawlYear(pages, LocalDate.of(2026, 11, 22));
    assertThat(year).isEqualTo(2025);
    var records = new ArrayList<Paper>();
    for (var page : pages) {
      var reading = FileReading.of(page, ReadSettings.DEFAULTS.withYear(year));
      assertThat(reading.rejections()).isEmpty();
      records.addAll(reading.papers());
    }
    return records;
  }

  private static Map<PaperId, Paper> merged(List<Paper> records) {
    var papers = new HashMap<PaperId, Paper>();
    records.forEach(paper -> papers.merge(paper.id(), paper, PaperMerge::merge));
    return papers;
  }

  @Test
  void recordsAreThoseOfTheIndependentCount() throws IOException {
    var records = records();
    assertThat(records).hasSize(445);
    assertThat(records).filteredOn(p -> p.published() != null).hasSize(230);
    assertThat(records)
        .filteredOn(p -> p.published() != null && p.published().yearAssumed())
        .hasSize(57);
    assertThat(records).filteredOn(p -> p.byline().authorCount() != null).hasSize(226);
    assertThat(records).filteredOn(p -> p.byline().organisation() != null).hasSize(4);
    assertThat(records).filteredOn(p -> p.engagement().comments() != null).hasSize(26);
    assertThat(records).noneMatch(p -> p.abstractText().length() < 290);
  }

  @Test
  void papersAreThoseOfTheIndependentCount() throws IOException {
    var papers = merged(records()).values();
    assertThat(papers).hasSize(385);
    assertThat(papers).filteredOn(p -> p.published() != null).hasSize(185);
    assertThat(papers)
        .filteredOn(p -> p.published() != null && p.published().yearAssumed())
        .hasSize(46);
    assertThat(papers).filteredOn(p -> p.byline().authorCount() != null).hasSize(182);
    assertThat(papers.stream().map(p -> p.byline().organisation()).filter(Objects::nonNull))
        .extracting(o -> o.key() + " " + o.name())
        .containsExactlyInAnyOrder("sensenova SenseNova", "facebook AI at Meta", "tencent Tencent");
    assertThat(papers.stream().map(p -> p.engagement().comments()).filter(Objects::nonNull))
        .hasSize(22)
        .satisfies(all -> assertThat(all.stream().mapToInt(Integer::intValue).sum()).isEqualTo(52));
  }

  @Test
  void theOrderOfFilesAndReadingThemAgainChangesNothing() throws IOException {
    var records = records();
    var again = new ArrayList<>(records);
    again.addAll(records);
    assertThat(merged(again)).isEqualTo(merged(records));
    assertThat(merged(records.reversed())).isEqualTo(merged(records));
  }

  @Test
  void recordedAnswersOfTheApiAreRead() throws IOException {
    for (var file : files(API, ".json")) {
      var reading = FileReading.of(file);
      assertThat(reading.rejections()).isEmpty();
      assertThat(reading.papers()).allMatch(p -> p.id().value().startsWith("arxiv:"));
      assertThat(reading.papers())
          .allMatch(p -> p.published() != null && p.listed() != null)
          .allMatch(p -> p.engagement().upvotes() != null && p.engagement().comments() != null)
          .allMatch(p -> !p.byline().authors().isEmpty() && !p.abstractText().isEmpty());
    }
  }
}
