package io.github.paperboy.index.lucene;

import static io.github.paperboy.index.lucene.Opened.fill;
import static io.github.paperboy.index.lucene.Opened.ids;
import static io.github.paperboy.index.lucene.Opened.reading;
import static io.github.paperboy.index.lucene.Opened.ready;
import static io.github.paperboy.index.lucene.Opened.writing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.index.Entries;
import io.github.paperboy.index.IndexFingerprint;
import io.github.paperboy.index.IndexFingerprint.Embedding;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.PaperFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneOpeningTest {
  private static final IndexFingerprint OTHER_ENCODER =
      new IndexFingerprint(Entries.FINGERPRINT.statics(), new Embedding("encoder-2", 48));

  @TempDir private Path directory;

  @Test
  void readingFindsThatThereIsNoIndexAndMakesNothing() {
    var absent = directory.resolve("absent");

    assertThat(reading(absent)).isEqualTo(new IndexOpening.Missing<>(absent));
    assertThat(reading(directory)).isEqualTo(new IndexOpening.Missing<>(directory));
    assertThat(absent).doesNotExist();
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void aNewIndexCanBeReadAtOnce() {
    try (var writer = ready(writing(directory));
        var reader = ready(reading(directory))) {
      assertThat(ids(writer)).isEmpty();
      assertThat(ids(reader)).isEmpty();
    }
  }

  @Test
  void whatWasClosedIsThereWhenOpenedAgain() {
    fill(directory, "a", "b");
    fill(directory, "c");

    try (var reader = ready(reading(directory))) {
      assertThat(ids(reader)).containsExactly("a", "b", "c");
    }
  }

  @Test
  void readersNeedNoLockAndSeeWhatIsCommittedAfterRefresh() {
    try (var writer = ready(writing(directory));
        var reader = ready(reading(directory))) {
      writer.upsert(List.of(Entries.entry("a", "Horses", "")));
      writer.refresh();
      reader.refresh();
      assertThat(ids(writer)).containsExactly("a");
      assertThat(ids(reader)).isEmpty();

      writer.commit();
      reader.refresh();
      assertThat(ids(reader)).containsExactly("a");
    }
  }

  @Test
  void aSecondWriterIsToldWhoWritesAndWhatToDo() {
    try (var first = ready(writing(directory))) {
      assertThat(writing(directory))
          .isInstanceOfSatisfying(
              IndexOpening.Locked.class,
              locked ->
                  assertThat(locked.message())
                      .contains(directory.toString(), "this process", "wait", "another data"));
      assertThat(LuceneIndexes.recreate(directory, LuceneSettings.DEFAULTS, Entries.FINGERPRINT))
          .isInstanceOf(IndexOpening.Locked.class);
      assertThat(ids(first)).isEmpty();
    }
    ready(writing(directory)).close();
  }

  @Test
  void anIndexOfAnotherEncoderIsNotOpened() {
    fill(directory, "a");
    var difference =
        "encoded vectors were made by encoder-test (24 dimensions), wanted is encoder-2 (48"
            + " dimensions)";
    var mismatch = new IndexOpening.Mismatch<>(directory, List.of(difference));

    assertThat(LuceneIndexes.openReader(directory, LuceneSettings.DEFAULTS, OTHER_ENCODER))
        .isEqualTo(mismatch);
    assertThat(LuceneIndexes.openWriter(directory, LuceneSettings.DEFAULTS, OTHER_ENCODER))
        .isEqualTo(mismatch);
    try (var reader = ready(reading(directory))) {
      assertThat(ids(reader)).containsExactly("a");
    }
  }

  @Test
  void anIndexWithoutTheYardstickIsNotOpenedForIt() {
    fill(directory, "a");

    assertThat(
            LuceneIndexes.openReader(
                directory, LuceneSettings.DEFAULTS.withYardstick(), Entries.FINGERPRINT))
        .isInstanceOf(IndexOpening.Mismatch.class);
  }

  @Test
  void makingAnIndexAnewEmptiesItAndSparesOtherFiles() throws IOException {
    fill(directory, "a");
    Files.writeString(directory.resolve("notes.txt"), "mine");

    try (var index =
        ready(LuceneIndexes.recreate(directory, LuceneSettings.DEFAULTS, OTHER_ENCODER))) {
      assertThat(ids(index)).isEmpty();
    }
    assertThat(directory.resolve("notes.txt")).hasContent("mine");
    assertThat(reading(directory)).isInstanceOf(IndexOpening.Mismatch.class);
  }

  @Test
  void aReaderDoesNotFollowIntoAnIndexMadeAnewForOtherEmbeddings() {
    fill(directory, "a");
    try (var reader = ready(reading(directory))) {
      ready(LuceneIndexes.recreate(directory, LuceneSettings.DEFAULTS, OTHER_ENCODER)).close();

      assertThatThrownBy(reader::refresh)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("encoder-2");
      assertThat(ids(reader)).containsExactly("a");
    }
  }

  @Test
  void aFileInPlaceOfTheDirectoryIsTold() throws IOException {
    var file = Files.writeString(directory.resolve("file"), "text");

    assertThat(reading(file)).isInstanceOf(IndexOpening.Unusable.class);
    assertThat(writing(file)).isInstanceOf(IndexOpening.Unusable.class);
    assertThat(file).hasContent("text");
  }

  @Test
  void theYardstickAnswersOnlyWhereItIsKept() {
    var plain = new LexicalQuery.Plain("which horses are horses");
    try (var with =
            LuceneIndexes.inMemory(LuceneSettings.DEFAULTS.withYardstick(), Entries.FINGERPRINT);
        var without = LuceneIndexes.inMemory(LuceneSettings.DEFAULTS, Entries.FINGERPRINT)) {
      with.upsert(
          List.of(
              Entries.entry("a", "A horse", "One horse."), Entries.entry("b", "Which", "boats")));
      with.refresh();
      try (var view = with.view();
          var other = without.view()) {
        assertThat(Entries.ids(view.lexical(plain, PaperFilter.NONE, 5))).containsExactly("a", "b");
        assertThatThrownBy(() -> other.lexical(plain, PaperFilter.NONE, 5))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("withYardstick");
      }
    }
  }
}
