package io.github.paperboy.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedEncoderTest {
  @TempDir private Path directory;
  private final List<String> encoded = new ArrayList<>();

  private CachedEncoder open(String fingerprint) throws IOException {
    return CachedEncoder.open(new Noting(fingerprint), directory.resolve("cache"));
  }

  private final class Noting implements PaperEncoder {
    private final String fingerprint;

    private Noting(String fingerprint) {
      this.fingerprint = fingerprint;
    }

    @Override
    public String fingerprint() {
      return fingerprint;
    }

    @Override
    public List<Encoding> encode(List<Paper> papers) {
      papers.forEach(paper -> encoded.add(paper.title()));
      return papers.stream().map(CachedEncoderTest::encoding).toList();
    }
  }

  private static Encoding encoding(Paper paper) {
    return new Encoding(new float[] {1, paper.title().length()}, List.of(new float[] {1, 0}));
  }

  private static Paper paper(String title) {
    return Paper.of(PaperId.ofTitle(title), title, "Text.", "test");
  }

  @Test
  void whatWasEncodedOnceComesFromTheFile() throws IOException {
    open("model").encode(List.of(paper("one"), paper("three")));

    var encodings = open("model").encode(List.of(paper("three"), paper("seven"), paper("one")));

    assertThat(encodings)
        .containsExactly(
            encoding(paper("three")), encoding(paper("seven")), encoding(paper("one")));
    assertThat(encoded).containsExactly("one", "three", "seven");
  }

  @Test
  void anotherEncoderHasAFileOfItsOwn() throws IOException {
    open("model").encode(List.of(paper("one")));
    open("other model/2").encode(List.of(paper("one")));

    assertThat(encoded).containsExactly("one", "one");
    assertThat(open("model").fingerprint()).isEqualTo("model");
  }

  @Test
  void aRecordCutShortByACrashIsMadeAgain() throws IOException {
    open("model").encode(List.of(paper("one"), paper("three")));
    var file = file();
    var bytes = Files.readAllBytes(file);
    for (int cut : new int[] {1, 20, 30}) {
      Files.write(file, Arrays.copyOf(bytes, bytes.length - cut));
      encoded.clear();

      open("model").encode(List.of(paper("one"), paper("three")));

      assertThat(encoded).containsExactly("three");
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
  }

  @Test
  void aFileOfAnotherKindIsNamed() throws IOException {
    open("model").encode(List.of(paper("one")));
    Files.write(file(), ByteBuffer.allocate(64).putLong(16, -1).array());

    assertThatThrownBy(() -> open("model"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file().toString())
        .hasMessageContaining("delete it");
  }

  private Path file() throws IOException {
    try (var files = Files.list(directory.resolve("cache"))) {
      return files.findFirst().orElseThrow();
    }
  }
}
