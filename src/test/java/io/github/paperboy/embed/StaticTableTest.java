package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticTableTest {
  private static final float[][] VECTORS = {{1, -2, 0.5f}, {0, 0, 0}, {0.001f, 0.002f, -0.003f}};

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void write() {
    file = directory.resolve(StaticTable.FILE);
    StaticTable.of(VECTORS).write(file);
  }

  @Test
  void vectorsComeBackWithinHalfAStep() {
    var table = StaticTable.read(file);
    assertThat(table.size()).isEqualTo(3);
    assertThat(table.dimension()).isEqualTo(3);
    for (var i = 0; i < VECTORS.length; i++) {
      var sum = new float[3];
      table.addTo(sum, i);
      for (var k = 0; k < 3; k++) {
        assertThat(sum[k]).isCloseTo(VECTORS[i][k], within(most(VECTORS[i]) / 254 + 1e-9f));
      }
    }
  }

  @Test
  void sameVectorsGiveTheSameBytes() throws IOException {
    var again = directory.resolve("again");
    StaticTable.of(VECTORS).write(again);
    assertThat(Files.mismatch(file, again)).isEqualTo(-1);
    assertThat(StaticTable.read(again).digest()).isEqualTo(StaticTable.of(VECTORS).digest());
  }

  @Test
  void otherVectorsHaveAnotherDigest() {
    assertThat(StaticTable.of(new float[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}).digest())
        .isNotEqualTo(StaticTable.of(VECTORS).digest());
  }

  @Test
  void writingReplacesTheFileAndLeavesNoPart() throws IOException {
    StaticTable.of(new float[][] {{1}}).write(file);
    assertThat(StaticTable.read(file).size()).isEqualTo(1);
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest(name = "byte {0} changed: {1}")
  @CsvSource({
    "0, it is no table",
    "4, it has version",
    "10, it claims",
    "12, it has 57 bytes",
    "20, it is damaged",
    "36, it is damaged",
    "56, it is damaged",
    "33, it is damaged"
  })
  void damageIsNoticed(int position, String message) throws IOException {
    var bytes = Files.readAllBytes(file);
    bytes[position] ^= 0x40;
    Files.write(file, bytes);
    assertUnreadable(message);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 35, 36, 50})
  void truncationIsNoticed(int length) throws IOException {
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    assertUnreadable("it ");
  }

  @Test
  void missingFileIsNamedWithTheRemedy() throws IOException {
    Files.delete(file);
    assertUnreadable("paperboy distil");
  }

  @Test
  void unwritablePlaceIsNamed() {
    var nowhere = directory.resolve("no/such/place");
    assertThatThrownBy(() -> StaticTable.of(VECTORS).write(nowhere))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(nowhere.toString());
  }

  private void assertUnreadable(String message) {
    assertThatThrownBy(() -> StaticTable.read(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(message);
  }

  private static float most(float[] vector) {
    var most = 0f;
    for (var value : vector) {
      most = Math.max(most, Math.abs(value));
    }
    return most;
  }
}
