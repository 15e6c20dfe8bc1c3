package io.github.paperboy.index.lucene;

import static io.github.paperboy.index.lucene.Opened.fill;
import static io.github.paperboy.index.lucene.Opened.ids;
import static io.github.paperboy.index.lucene.Opened.reading;
import static io.github.paperboy.index.lucene.Opened.ready;
import static io.github.paperboy.index.lucene.Opened.writing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.Entries;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.SearchableIndex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Broken files and killed writers.
class LuceneDamageTest {
  @TempDir private Path directory;

  @Test
  void everyFileCutShortIsToldAndNoneIsOpened() throws IOException {
    fill(directory, "a", "b");
    for (var file : indexFiles()) {
      var whole = Files.readAllBytes(file);
      try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(whole.length / 2);
      }

      assertDamaged(reading(directory), file);
      assertDamaged(writing(directory), file);
      Files.write(file, whole);
    }
    ready(writing(directory)).close();
  }

  @Test
  void everyFileMissingIsToldAndNoneIsOpened() throws IOException {
    fill(directory, "a", "b");
    for (var file : indexFiles()) {
      var whole = Files.readAllBytes(file);
      Files.delete(file);

      assertDamaged(reading(directory), file);
      assertDamaged(writing(directory), file);
      Files.write(file, whole);
    }
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    fill(directory, "a");
    for (var file : indexFiles()) {
      Files.write(file, new byte[] {1, 2, 3});
    }

    assertThat(writing(directory)).isInstanceOf(IndexOpening.Damaged.class);
    var opening = LuceneIndexes.recreate(directory, LuceneSettings.DEFAULTS, Entries.FINGERPRINT);
    try (var index = ready(opening)) {
      index.upsert(List.of(Entries.entry("b", "Horses", "")));
      index.refresh();
      assertThat(ids(index)).containsExactly("b");
    }
    assertThat(LuceneIndexes.check(directory)).isEmpty();
  }

  @Test
  void aFlippedBitIsFoundByTheFullCheck() throws IOException {
    fill(directory, IntStream.range(0, 50).mapToObj(i -> "p" + i).toArray(String[]::new));
    assertThat(LuceneIndexes.check(directory)).isEmpty();
    var largest = indexFiles().stream().max((x, y) -> Long.compare(size(x), size(y))).orElseThrow();
    try (var file = new RandomAccessFile(largest.toFile(), "rw")) {
      file.seek(file.length() / 2);
      int value = file.read();
      file.seek(file.length() / 2);
      file.write(value ^ 1);
    }

    assertThat(LuceneIndexes.check(directory))
        .hasValueSatisfying(reason -> assertThat(reason).contains("checksum"));
  }

  @Test
  void afterAKillTheLastCommitOpens() throws IOException, InterruptedException {
    var writer = CrashingWriter.start(directory);
    try (BufferedReader said = writer.inputReader()) {
      assertThat(said.readLine()).isEqualTo(CrashingWriter.COMMITTED);
      assertThat(said.readLine()).isEqualTo(CrashingWriter.WRITING_ON);
      try (var reader = ready(reading(directory))) {
        assertThat(ids(reader)).containsExactly("p0", "p1", "p2");
      }
      assertThat(writing(directory))
          .isEqualTo(new IndexOpening.Locked<>(directory, "process " + writer.pid()));
    } finally {
      writer.destroyForcibly().waitFor();
    }

    try (var reopened = ready(writing(directory))) {
      assertThat(ids(reopened)).containsExactly("p0", "p1", "p2");
      reopened.upsert(List.of(Entries.entry("p3", "Horses", "")));
      reopened.commit();
    }
    assertThat(LuceneIndexes.check(directory)).isEmpty();
  }

  private static void assertDamaged(IndexOpening<? extends SearchableIndex> opening, Path file) {
    assertThat(opening)
        .as(file.getFileName().toString())
        .isInstanceOfSatisfying(
            IndexOpening.Damaged.class,
            damaged -> assertThat(damaged.reason()).isNotBlank().doesNotContain("\n", "null"));
  }

  private List<Path> indexFiles() throws IOException {
    try (var files = Files.list(directory)) {
      return files
          .filter(file -> !file.endsWith("write.lock") && !file.endsWith("writer.pid"))
          .sorted()
          .toList();
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }
}
