package io.github.paperboy.source.files;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.paperboy.source.Fetched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFilesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path directory;

  private void assertRefused(Path file, String message) {
    assertThatThrownBy(() -> SourceFiles.open(file, ReadSettings.DEFAULTS))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(message);
  }

  private Path write(byte[] content) throws IOException {
    return Files.write(directory.resolve("file"), content);
  }

  private Path write(String content) throws IOException {
    return Files.writeString(Files.createTempFile(directory, "page", ""), content);
  }

  @Test
  void theKindIsToldFromTheContent() throws IOException {
    assertThat(name(write("\n {\"title\":\"A\"}"))).isEqualTo("jsonl");
    assertThat(name(write("# broken\n{\"title\":\"A\"}"))).isEqualTo("jsonl");
    assertThat(name(write("[]"))).isEqualTo("huggingface");
    assertThat(name(write("A\n\nText.\n\n  • 3 authors\n·\nMay 1"))).isEqualTo("huggingface");
    assertThat(name(write(FileReading.gzip("{\"title\":\"A\"}")))).isEqualTo("jsonl");
  }

  @Test
  void blanksBeforeTheFirstPaperDoNotMatterHoweverMany() throws IOException {
    var content = " \n".repeat(100_000) + "{\"title\":\"A\"}";
    assertThat(name(write(content))).isEqualTo("jsonl");
    assertThat(name(write(FileReading.gzip(content)))).isEqualTo("jsonl");
    assertRefused(write(" \n".repeat(100_000)), " is empty; expected");
  }

  private static String name(Path file) throws IOException {
    try (var source = SourceFiles.open(file, ReadSettings.DEFAULTS)) {
      return source.name();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n\t ", "\uFEFF"})
  void anEmptyFileIsRefused(String content) throws IOException {
    assertRefused(write(content), " is empty; expected a saved Daily Papers page, JSON lines");
    assertRefused(write(FileReading.gzip(content)), " is empty; expected");
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    var picture = new byte[2_000];
    for (int i = 0; i < picture.length; i++) {
      picture[i] = (byte) (i * 31);
    }
    assertRefused(write(picture), " is not UTF-8 text; expected");
    assertRefused(write("{\"title\":\"A\"}".getBytes(UTF_16)), " is not UTF-8 text; expected");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html><body>Daily Papers | is of no known kind: it starts with '<html><body>Daily Papers'",
        "A letter to the editor | is of no known kind: it starts with 'A letter to the editor'",
      })
  void otherTextIsRefused(String content, String message) throws IOException {
    assertRefused(write(content), message);
  }

  @Test
  void theMarkupOfAPageIsRefused() throws IOException {
    assertRefused(
        write("<html>\nDaily Papers\n</html>"), "is of no known kind: it starts with '<html>");
  }

  @Test
  void anObjectOverSeveralLinesIsRefused() throws IOException {
    assertRefused(write("{\n  \"title\": \"A\"\n}"), "put each object on one line");
  }

  @Test
  void aFileThatIsCutOffIsNotTakenForReadToItsEnd() throws IOException {
    var packed = FileReading.gzip("{\"title\":\"A\"}\n".repeat(5_000));
    var file = write(Arrays.copyOf(packed, packed.length - 9));
    try (var source = SourceFiles.open(file, ReadSettings.DEFAULTS)) {
      var fetched = source.next();
      while (fetched instanceof Fetched.Batch) {
        fetched = source.next();
      }
      assertThat(fetched)
          .isInstanceOfSatisfying(
              Fetched.Unavailable.class,
              end ->
                  assertThat(end.reason())
                      .startsWith(file + " was not read to its end: the gzip data end early"));
    }
  }

  @Test
  void gzipThatCannotBeginIsRefused() throws IOException {
    var packed = FileReading.gzip("{\"title\":\"A\"}");
    assertRefused(write(Arrays.copyOf(packed, 5)), "its header is damaged; fetch the file again");
    assertRefused(write(Arrays.copyOf(packed, 11)), "is empty (the gzip data end early)");
  }

  @Test
  void whatIsNoReadableFileIsRefused() throws IOException {
    assertRefused(directory.resolve("none"), "there is no such file; expected");
    assertRefused(directory, " is a directory; name the files in it");
    var locked = write("{}");
    assumeThat(locked.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(locked)).as("root reads everything").isFalse();
    assertRefused(locked, "may not be read by this user");
  }

  @Test
  void papersComeInBatchesWithTheirPosition() throws IOException {
    var file = write("{\"title\":\"A\"}\n".repeat(5) + "broken\n");
    try (var source = SourceFiles.open(file, new ReadSettings(null, 4, 1_000))) {
      assertThat(source.next())
          .isInstanceOfSatisfying(Fetched.Batch.class, b -> assertThat(b.papers()).hasSize(4));
      assertThat(source.next())
          .isInstanceOfSatisfying(
              Fetched.Batch.class,
              batch -> {
                assertThat(batch.papers()).hasSize(1);
                assertThat(batch.rejections()).hasSize(1);
                assertThat(batch.position()).isEqualTo(file.toFile().length());
              });
      assertThat(source.next()).isInstanceOf(Fetched.End.class);
      assertThat(source.next()).isInstanceOf(Fetched.End.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Dec 15, Nov 22, 2025",
    "Nov 22, Jan 1, 2026",
    "Nov 23, Jan 1, 2025",
    "Feb 29, Jan 1, 2024",
    "Feb 29, Dec 31, 2024",
    "Feb 30, Jan 1, 2026",
    "'Dec 31, 2026', Jan 1, 2026",
  })
  void theCrawlYearPutsNoDateOfAnyPageInTheFuture(String first, String second, int year)
      throws IOException {
    var pages =
        List.of(
            write("Daily Papers\n\n" + first),
            write("Daily Papers\n\nA\n\nText.\n\n3 authors\n·\n" + second + " 4"));
    assertThat(SourceFiles.crawlYear(pages, TODAY)).isEqualTo(year);
  }

  @Test
  void filesWithoutSuchDatesLeaveTheCrawlYearAtThisYear() throws IOException {
    var files = List.of(write("{\"title\":\"A\"}\nDec 15"), directory, directory.resolve("none"));
    assertThat(SourceFiles.crawlYear(files, TODAY)).isEqualTo(2026);
  }
}
