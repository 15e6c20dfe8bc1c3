package io.github.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person reads when the file cannot be used: which file, why, and what to do.
class StoreFailuresTest {
  private static final StoreSettings IMPATIENT = new StoreSettings(Duration.ZERO, 1);

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void place() {
    file = directory.resolve("papers.sqlite");
  }

  private SqlitePaperStore open() {
    return SqlitePaperStore.open(file, IMPATIENT, InstantSource.system());
  }

  private static List<Paper> papers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Paper.of(PaperId.parse("p" + i), "Title " + i, "x".repeat(1000), "jsonl"))
        .toList();
  }

  @Test
  void aFileOfAnotherKindIsNotTouched() throws IOException {
    Files.writeString(file, "not a database, ".repeat(1000));

    assertThatThrownBy(this::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("damaged or no paper store")
        .hasMessageContaining("move it away");
    assertThat(file).content().startsWith("not a database");
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    try (var store = open()) {
      store.saveAll(papers(500));
    }
    var bytes = Files.readAllBytes(file);
    for (int i = 8192; i < bytes.length; i++) {
      bytes[i] = 0x55;
    }
    Files.write(file, bytes);

    assertThatThrownBy(
            () -> {
              try (var store = open()) {
                store.newestFirst(100, _ -> {});
              }
            })
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("damaged");
  }

  @Test
  void aSecondWriterWaitsAndThenSaysWhoIsInTheWay() {
    try (var store = open();
        var other = Database.open(file, IMPATIENT)) {
      other.write(
          "holding the file",
          _ -> {
            assertThatThrownBy(() -> store.saveAll(papers(1)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("another process is writing");
            return file;
          });
      assertThat(store.saveAll(papers(1)).outcomes()).containsExactly(Outcome.NEW);
    }
  }

  @Test
  void readingGoesOnWhileAnotherProcessWrites() {
    try (var store = open();
        var other = Database.open(file, IMPATIENT)) {
      store.saveAll(papers(3));
      other.write("holding the file", _ -> assertThat(store.count()).isEqualTo(3));
    }
  }

  @Test
  void aFileOfANewerPaperboyIsLeftAlone() {
    pragma("user_version = 99");

    assertThatThrownBy(this::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newer Paperboy")
        .hasMessageContaining(file.toString());
  }

  @Test
  void theDatabaseOfAnotherProgramIsLeftAlone() {
    pragma("application_id = 7");

    assertThatThrownBy(this::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("another program");
  }

  private void pragma(String assignment) {
    try (var database = Database.open(file, IMPATIENT)) {
      database.write("changing the header", h -> h.execute("PRAGMA " + assignment));
    }
  }

  @Test
  void aFullDiskKeepsWhatWasStoredBefore() {
    try (var database = Database.open(file, IMPATIENT)) {
      database.write("limiting the file", StoreFailuresTest::leaveRoomForAFewPapers);
      database.write("saving papers", h -> save(h, 20));

      assertThatThrownBy(() -> database.write("saving papers", h -> save(h, 500)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("the disk is full")
          .hasMessageContaining("stored before is safe");
    }
    try (var store = open()) {
      assertThat(store.count()).isEqualTo(20);
      assertThat(store.saveAll(papers(30)).changed()).hasSize(10);
    }
  }

  private static int leaveRoomForAFewPapers(org.jdbi.v3.core.Handle handle) {
    int pages = handle.createQuery("PRAGMA page_count").mapTo(Integer.class).one();
    return handle.execute("PRAGMA max_page_count = " + (pages + 20));
  }

  private static Saved save(org.jdbi.v3.core.Handle handle, int count) {
    return new Saving(handle, papers(count).stream().map(Saving.Incoming::of).toList(), 0).save();
  }

  @Test
  void aDirectoryThatCannotBeMadeIsNamed() throws IOException {
    Files.writeString(directory.resolve("taken"), "");
    file = directory.resolve("taken").resolve("papers.sqlite");

    assertThatThrownBy(this::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("--data");
  }

  @Test
  void aReadOnlyDirectoryIsNamed() {
    assumeThat(directory.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(directory)).as("the superuser may write anywhere").isFalse();

    assertThatThrownBy(this::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void anyCharacterMayBePartOfTheDirectory() {
    file = directory.resolve("what? 100% #1 é").resolve("papers.sqlite");
    try (var store = open()) {
      assertThat(store.count()).isZero();
    }
    assertThat(file).exists();
  }

  @Test
  void settingsOutOfRangeNameTheirKey() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StoreSettings(Duration.ofHours(1), 16))
        .withMessageContaining("store.busy-timeout");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StoreSettings(Duration.ZERO, 0))
        .withMessageContaining("store.cache-megabytes");
  }
}
