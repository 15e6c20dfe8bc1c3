package io.github.paperboy.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.Entries;
import io.github.paperboy.index.IndexEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactingTest {
  private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  private static final List<String> OTHERS =
      IntStream.range(0, 20).mapToObj(i -> "other" + i).toList();

  @TempDir private Path directory;

  @Test
  void bringsSegmentsTogetherAfterMuchWasWrittenAndKeepsEveryPaper() throws IOException {
    try (var index = Opened.ready(Opened.writing(directory))) {
      for (var id : IDS) {
        index.upsert(List.of(paper(id)));
        index.commit();
      }
      index.compact();
      index.commit();
    }

    assertThat(segments()).isLessThanOrEqualTo(4);
    try (var index = Opened.ready(Opened.reading(directory))) {
      assertThat(Opened.ids(index)).isEqualTo(IDS);
    }
  }

  @Test
  void leavesSegmentsAloneWhereLittleWasWritten() throws IOException {
    Opened.fill(directory, OTHERS.toArray(String[]::new));
    fillOneByOne(IDS.subList(0, 5));

    writeOneAndCompact();

    assertThat(segments()).isEqualTo(7);
  }

  @Test
  void bringsMoreThanALotOfSegmentsTogetherInAnyCase() throws IOException {
    Opened.fill(directory, OTHERS.toArray(String[]::new));
    fillOneByOne(IDS);

    writeOneAndCompact();

    assertThat(segments()).isLessThanOrEqualTo(4);
  }

  private void writeOneAndCompact() {
    try (var index = Opened.ready(Opened.writing(directory))) {
      index.upsert(List.of(paper("last")));
      index.compact();
      index.commit();
    }
  }

  private static IndexEntry paper(String id) {
    return Entries.entry(id, "Horses " + id, "horses");
  }

  /// A commit each, so a segment each.
  private void fillOneByOne(List<String> ids) {
    for (var id : ids) {
      Opened.fill(directory, id);
    }
  }

  private int segments() throws IOException {
    try (var files = FSDirectory.open(directory);
        var reader = DirectoryReader.open(files)) {
      return reader.leaves().size();
    }
  }
}
