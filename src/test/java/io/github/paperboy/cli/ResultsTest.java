package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResultsTest {
  @Test
  void whatIsWrittenArrivesAndNothingIsLost() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var results = new Results(bytes)) {
      results.write('a');
      results.write("bc".getBytes(StandardCharsets.UTF_8));
      assertThat(results.loss()).isEmpty();
    }
    assertThat(bytes).hasToString("abc");
  }

  @Test
  void aFullDiskIsTold() {
    var results = new Results(new FullDisk());
    assertThatThrownBy(() -> results.write('a')).isInstanceOf(IOException.class);
    assertThat(results.loss())
        .contains("the results could not be written: No space left on device");
  }

  @Test
  void aWriterInFrontHidesTheFailureOnlyFromItself() {
    var results = new Results(new FullDisk());
    var writer = new PrintWriter(results, false, StandardCharsets.UTF_8);
    writer.println("a result");
    assertThat(writer.checkError()).isTrue();
    assertThat(results.loss()).isPresent();
  }

  @Test
  void aReaderWhoHasHadEnoughIsNoLoss() {
    var results =
        new Results(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    assertThatThrownBy(() -> results.write('a')).isInstanceOf(IOException.class);
    assertThat(results.loss()).isEmpty();
  }
}
