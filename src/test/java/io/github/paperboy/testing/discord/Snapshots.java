package io.github.paperboy.testing.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Messages compared with files that a person has read, in `src/test/resources/discord`. With
/// `-Dsnapshots=write` they are written instead.
public final class Snapshots {
  private static final Path DIRECTORY = Path.of("src/test/resources/discord");
  private static final boolean WRITE = "write".equals(System.getProperty("snapshots"));

  private Snapshots() {}

  /// @param name of the file, without its ending
  public static void check(String name, JsonNode message) {
    check(name, MessageText.of(message));
  }

  public static void check(String name, String text) {
    var file = DIRECTORY.resolve(name + ".txt");
    try {
      if (WRITE) {
        Files.createDirectories(DIRECTORY);
        Files.writeString(file, text);
      }
      assertThat(file).as("a snapshot; make it with -Dsnapshots=write and read it").exists();
      assertThat(text).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or write " + file, e);
    }
  }
}
