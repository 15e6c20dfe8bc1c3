package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The pictures of cards in the documentation are those that the bot really sends.
class DiscordDocTest {
  private static final Path PAGE = Path.of("src/docs/discord-cards.md");
  private static final Path SNAPSHOTS = Path.of("src/test/resources/discord");
  private static final Pattern PICTURE =
      Pattern.compile("<!-- (\\S+) -->\\n(`{3,4})\\n(.*?)\\2\\n", Pattern.DOTALL);

  private static Map<String, String> pictures() throws IOException {
    Map<String, String> pictures = new TreeMap<>();
    var matcher = PICTURE.matcher(Files.readString(PAGE));
    while (matcher.find()) {
      pictures.put(matcher.group(1), matcher.group(3));
    }
    return pictures;
  }

  private static Map<String, String> snapshots() throws IOException {
    Map<String, String> snapshots = new TreeMap<>();
    try (var files = Files.list(SNAPSHOTS)) {
      for (var file : files.toList()) {
        var name = file.getFileName().toString().replace(".txt", "");
        snapshots.put(name, Files.readString(file));
      }
    }
    return snapshots;
  }

  @Test
  void everyPictureIsASnapshotAndEverySnapshotAPicture() throws IOException {
    assertThat(pictures()).isEqualTo(snapshots());
  }
}
