package io.github.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every source file is as google-java-format writes it. `mvn test -Dtest=FormatTest
/// -Dformat=apply` rewrites those that are not. A test and not a plugin, so that it runs on the JDK
/// of the tests, whichever JDK runs Maven.
class FormatTest {
  @Test
  void sourcesAreFormatted() throws IOException, FormatterException {
    var formatter = new Formatter();
    var apply = "apply".equals(System.getProperty("format"));
    List<Path> wrong = new ArrayList<>();
    try (var files = Files.walk(Path.of("src"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        var source = Files.readString(file);
        var formatted = formatter.formatSourceAndFixImports(source);
        if (!formatted.equals(source)) {
          wrong.add(file);
          if (apply) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    assertThat(apply ? List.of() : wrong)
        .as("files to format: mvn test -Dtest=FormatTest -Dformat=apply")
        .isEmpty();
  }
}
