package io.github.paperboy.source.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Links;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.source.Rejection;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiJsonTest {
  @TempDir private Path directory;

  private static FileReading daily() throws IOException {
    return FileReading.of(FileReading.resource("daily.json"));
  }

  @Test
  void everyFieldIsReadFromThePaperFirst() throws IOException {
    var paper = daily().paper("Inner Title");
    assertThat(paper.id()).isEqualTo(new PaperId("arxiv:2605.01234"));
    assertThat(paper.abstractText()).isEqualTo("Inner abstract. On two lines.");
    assertThat(paper.published()).isEqualTo(new PaperDate(2026, 5, 30));
    assertThat(paper.listed()).isEqualTo(new PaperDate(2026, 6, 12));
    assertThat(paper.engagement()).isEqualTo(new Engagement(12, 2));
    assertThat(paper.links())
        .isEqualTo(
            new Links(
                null,
                URI.create("https://github.com/example/inner"),
                List.of(URI.create("https://example.org/inner"))));
    assertThat(paper.withdrawn()).isFalse();
    assertThat(paper.source()).isEqualTo("huggingface");
  }

  @Test
  void authorsWhoHideTheirNameStillCount() throws IOException {
    assertThat(daily().paper("Inner Title").byline())
        .isEqualTo(
            new Byline(
                List.of("Ada Example", "Cy Example"),
                3,
                new Byline.Organisation("antlab", "Ant Lab")));
  }

  @Test
  void whatThePaperLacksIsReadFromOutside() throws IOException {
    var paper = daily().paper("Only outside");
    assertThat(paper.id()).isEqualTo(new PaperId("arxiv:2605.05678"));
    assertThat(paper.abstractText()).isEqualTo("Everything stands outside.");
    assertThat(paper.published()).isEqualTo(new PaperDate(2026, 5, 29));
    assertThat(paper.engagement()).isEqualTo(new Engagement(null, 4));
    assertThat(paper.byline()).isEqualTo(Byline.UNKNOWN);
    assertThat(paper.withdrawn()).isTrue();
  }

  @Test
  void brokenElementsAreRefusedAndPlainRecordsRead() throws IOException {
    assertThat(daily().titles()).containsExactly("Inner Title", "Only outside", "A plain record");
    assertThat(daily().paper("A plain record").id()).isEqualTo(new PaperId("77"));
    assertThat(daily().rejections())
        .containsExactly(
            new Rejection(34, "no title and no abstract; give at least one of them"),
            new Rejection(
                35, "'17' is not a JSON object; each element of the array must be a paper"));
  }

  @Test
  void afterBrokenJsonTheRestIsRefusedAsAWhole() throws IOException {
    var reading = FileReading.ofLines(directory, "[{\"title\":\"A\"},", "{\"title\":B}]");
    assertThat(reading.titles()).containsExactly("A");
    assertThat(reading.rejections()).hasSize(1);
    assertThat(reading.rejections().getFirst().line()).isEqualTo(2);
    assertThat(reading.rejections().getFirst().reason())
        .startsWith("broken JSON at column")
        .endsWith("what comes after it was not read");
  }

  @Test
  void truncatedFilesGiveWhatIsWhole() throws IOException {
    var text = Files.readString(FileReading.resource("daily.json"));
    var cut = FileReading.ofLines(directory, text.substring(0, text.indexOf("Only outside")));
    assertThat(cut.titles()).containsExactly("Inner Title");
    assertThat(cut.rejections()).hasSize(1);
    assertThat(cut.rejections().getFirst().reason()).startsWith("broken JSON");

    var elements = "{\"title\":\"Ant\"},".repeat(50_000);
    var packed = FileReading.gzip("[" + elements + "{\"title\":\"Bee\"}]");
    var half = Arrays.copyOf(packed, packed.length - 12);
    var reading = FileReading.of(Files.write(directory.resolve("half"), half));
    assertThat(reading.papers()).hasSizeGreaterThan(10_000);
    assertThat(reading.rejections()).hasSize(1);
    assertThat(reading.rejections().getFirst().reason()).startsWith("the gzip data end early");
  }

  @Test
  void aRecordOfAnySizeIsRefusedWithoutTakingItIn() throws IOException {
    var authors = "{\"name\":\"A\"},".repeat(1_000_000);
    var reading =
        FileReading.ofLines(
            directory, "[{\"title\":\"A\"},", "{\"title\":\"B\",\"authors\":[" + authors + "7]}]");
    assertThat(reading.titles()).containsExactly("A");
    assertThat(reading.rejections()).hasSize(1);
    assertThat(reading.rejections().getFirst().reason())
        .startsWith("a record of 4,194,305 bytes is larger than the 4,194,304 allowed");
  }

  @Test
  void anEmptyArrayHasNoPapers() throws IOException {
    assertThat(FileReading.ofLines(directory, " []").papers()).isEmpty();
  }
}
