package io.github.paperboy.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paperboy.config.Loaded.Invalid;
import io.github.paperboy.config.Loaded.Valid;
import io.github.paperboy.llm.ModelSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {
  private static final Path EXAMPLE = Path.of("config/paperboy.yaml");

  @TempDir Path directory;

  private Loaded read(String yaml) throws IOException {
    return ConfigFile.read(Files.writeString(directory.resolve("paperboy.yaml"), yaml));
  }

  private List<String> problems(String yaml) throws IOException {
    return switch (read(yaml)) {
      case Valid(var config) -> throw new AssertionError("no problem found: " + config);
      case Invalid(var problems) ->
          problems.stream().map(p -> p.key() + ": " + p.message()).toList();
    };
  }

  @Test
  void theExampleFileHoldsTheDefaults() {
    assertThat(ConfigFile.read(EXAMPLE)).isEqualTo(new Valid(PaperboyConfig.DEFAULTS));
  }

  @Test
  void theExampleFileNamesEveryKey() throws IOException {
    var wanted = keys("", PaperboyConfig.class);
    List<String> named = new ArrayList<>();
    addKeys("", ConfigFile.tree(Files.readString(EXAMPLE)), named);
    assertThat(named).containsExactlyElementsOf(wanted);
  }

  private static List<String> keys(String path, Class<?> settings) {
    List<String> keys = new ArrayList<>();
    for (var component : settings.getRecordComponents()) {
      var key = path + Keys.of(component.getName());
      if (component.getType().isRecord()) {
        keys.addAll(keys(key + ".", component.getType()));
      } else {
        keys.add(key);
      }
    }
    return keys;
  }

  private static void addKeys(String path, JsonNode tree, List<String> keys) {
    for (var entry : tree.properties()) {
      var key = path + entry.getKey();
      if (entry.getValue().isObject()) {
        addKeys(key + ".", entry.getValue(), keys);
      } else {
        keys.add(key);
      }
    }
  }

  @Test
  void theExampleOfAModelHasEveryKeyAndCanBeUsed() throws IOException {
    var model =
        Files.readString(EXAMPLE)
            .lines()
            .filter(line -> line.matches(" {2}# {3}(- | {2})[a-z-]+: .*"))
            .map(line -> line.substring(5))
            .collect(Collectors.joining("\n"));
    List<String> named = new ArrayList<>();
    addKeys("", ConfigFile.tree(model).get(0), named);
    assertThat(named).containsExactlyElementsOf(keys("", ModelSettings.class));
    assertThat(read("llm:\n  models:\n" + model.indent(4))).isInstanceOf(Valid.class);
  }

  @Test
  void aMissingFileIsAProblem() {
    var file = directory.resolve("absent.yaml");
    assertThat(ConfigFile.read(file))
        .isEqualTo(new Invalid(List.of(new Problem(file, "", "no such file"))));
  }

  @Test
  void brokenYamlIsToldWithItsLine() throws IOException {
    assertThat(problems("ask:\n  words: [1\n").getFirst()).startsWith(": line 2: not YAML");
  }

  @Test
  void aKeyGivenTwiceIsAProblem() throws IOException {
    assertThat(problems("ask: {}\nask: {}\n").getFirst()).contains("Duplicate");
  }

  @Test
  void bytesThatAreNoTextAreAProblem() throws IOException {
    var file = Files.write(directory.resolve("b"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThat(ConfigFile.read(file)).isInstanceOf(Invalid.class);
  }

  @Test
  void aDirectoryIsAProblem() {
    assertThat(ConfigFile.read(directory)).isInstanceOf(Invalid.class);
  }

  @Test
  void valuesThatFitEachOtherNeedNotFitTheDefaults() throws IOException {
    assertThat(read("digest:\n  lease: 20s\n  send-within: 10s\n")).isInstanceOf(Valid.class);
    assertThat(read("digest:\n  send-within: 50s\n  lease: 60s\n")).isInstanceOf(Valid.class);
    assertThat(problems("digest:\n  lease: 20s\n  send-within: 10s\n  separate: 99\n"))
        .anyMatch(problem -> problem.contains("separate"));
  }

  @Test
  void lengthsOfTimeAreToldAsTheyStandInTheFile() throws IOException {
    assertThat(problems("http:\n  timeout: 99999d\n  connect-timeout: 1500m\n  patience: 0s\n"))
        .containsExactlyInAnyOrder(
            "http.connect-timeout: is 25h; set it above 0s, up to 1m",
            "http.timeout: is 99999d; set it above 0s, up to 1h",
            "http.patience: is 0s; set it above 0s, up to 1h");
    assertThat(problems("mail:\n  timeout: 301s\nsync:\n  every: 500ms\n"))
        .containsExactlyInAnyOrder(
            "mail.timeout: is 301s; set it between 1s and 5m",
            "sync.every: is 500ms; set it between 1m and 30d");
    assertThat(problems("digest:\n  lease: 1500ms\n").toString())
        .contains("digest.send-within is 30s; it must be shorter than digest.lease, 1500ms");
    assertThat(problems("digest:\n  lease: 500ms\n").toString())
        .contains("is 500ms; set it between 1s and 10m");
    assertThat(problems("mail:\n  port: PT5 PT PT5H5H PT9S\n"))
        .containsExactly("mail.port: must be a whole number, not `PT5 PT PT5H5H 9s`");
  }

  @Test
  void aProblemReadsAsFileKeyAndRemedy() {
    assertThat(new Problem(Path.of("p.yaml"), "ask.words", "is 1: give 30 to 400"))
        .hasToString("p.yaml: ask.words: is 1: give 30 to 400");
  }
}
