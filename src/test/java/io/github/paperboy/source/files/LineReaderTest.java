package io.github.paperboy.source.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.source.files.LineReader.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
  private static List<Line> lines(String text) throws IOException {
    var reader = new LineReader(new ByteArrayInputStream(text.getBytes(UTF_8)), 100_000);
    var lines = new ArrayList<Line>();
    for (var line = reader.next(); line != null; line = reader.next()) {
      lines.add(line);
    }
    return lines;
  }

  @Test
  void linesEndAtLineBreaksOrTheEnd() throws IOException {
    assertThat(lines("a\r\n\né"))
        .containsExactly(
            new Line(1, "a", 2, true), new Line(2, "", 0, true), new Line(3, "é", 2, false));
    assertThat(lines("a\n")).containsExactly(new Line(1, "a", 1, true));
    assertThat(lines("")).isEmpty();
  }

  @Test
  void linesMayBeLongerThanTheBuffer() throws IOException {
    var line = "x".repeat(70_000);
    assertThat(lines(line + "\n" + line).stream().map(Line::text)).containsExactly(line, line);
  }

  @Test
  void aTooLongLineIsCountedNotKept() throws IOException {
    assertThat(lines("a\n" + "x".repeat(100_001) + "\nb"))
        .containsExactly(
            new Line(1, "a", 1, true), new Line(2, "", 100_001, true), new Line(3, "b", 1, false));
  }
}
