package io.github.paperboy.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactingTest {
  private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  @TempDir private Path directory;

  @Test
  void bringsManySegmentsTogetherAndKeepsEveryPaper() throws IOException {
    fillOneByOne(IDS);

    compact();

    assertThat(segments()).isLessThanOrEqualTo(4);
    try (var index = Opened.ready(Opened.reading(directory))) {
      assertThat(Opened.ids(index)).isEqualTo(IDS);
    }
  }

  @Test
  void leavesAFewSegmentsAlone() throws IOException {
    fillOneByOne(IDS.subList(0, 5));

    compact();

    assertThat(segments()).isEqualTo(5);
  }

  /// A commit each, so a segment each.
  private void fillOneByOne(List<String> ids) {
    for (var id : ids) {
      Opened.fill(directory, id);
    }
  }

  private void compact() {
    try (var index = Opened.ready(Opened.writing(directory))) {
      index.compact();
      index.commit();
    }
  }

  private int segments() throws IOException {
    try (var files = FSDirectory.open(directory);
        var reader = DirectoryReader.open(files)) {
      return reader.leaves().size();
    }
  }
}
