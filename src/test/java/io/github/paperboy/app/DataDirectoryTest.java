package io.github.paperboy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataDirectoryTest {
  private static final Path HOME = Path.of("/home/ada");

  private static Path root(String system, Map<String, String> environment) {
    return DataDirectory.of(null, environment, system, HOME).root();
  }

  @Test
  void theNamedDirectoryWins() {
    var directory =
        DataDirectory.of(Path.of("/srv/x/../p"), Map.of("PAPERBOY_DATA", "/e"), "Linux", HOME);
    assertThat(directory.root()).isEqualTo(Path.of("/srv/p"));
  }

  @Test
  void theVariableComesNext() {
    assertThat(root("Linux", Map.of("PAPERBOY_DATA", "/e", "XDG_DATA_HOME", "/x")))
        .isEqualTo(Path.of("/e"));
  }

  @Test
  void linuxFollowsTheXdgSpecification() {
    assertThat(root("Linux", Map.of("XDG_DATA_HOME", "/x"))).isEqualTo(Path.of("/x/paperboy"));
    assertThat(root("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/paperboy"));
    assertThat(root("Linux", Map.of("XDG_DATA_HOME", "relative")))
        .isEqualTo(HOME.resolve(".local/share/paperboy"));
  }

  @Test
  void otherSystemsHaveTheirOwnPlaces() {
    assertThat(root("Mac OS X", Map.of()))
        .isEqualTo(HOME.resolve("Library/Application Support/Paperboy"));
    assertThat(root("Windows 11", Map.of("LOCALAPPDATA", "/local")))
        .isEqualTo(Path.of("/local/Paperboy"));
    assertThat(root("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Local/Paperboy"));
  }
}
