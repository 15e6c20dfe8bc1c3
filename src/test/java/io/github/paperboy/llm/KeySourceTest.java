package io.github.paperboy.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.llm.KeySource.Lookup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySourceTest {
  @TempDir Path directory;

  private static ModelSettings model(Provider provider, String baseUrl, String variable) {
    return new ModelSettings("m", provider, baseUrl, "m", variable, 8192, 1024, null, 0, 0);
  }

  private static Lookup find(ModelSettings model, Map<String, String> environment) {
    return new KeySource(environment).find(model);
  }

  private static String key(Lookup lookup) {
    assertThat(lookup).isInstanceOf(Lookup.Found.class);
    return ((Lookup.Found) lookup).key().value();
  }

  private static String problem(Lookup lookup) {
    assertThat(lookup).isInstanceOf(Lookup.Missing.class);
    return ((Lookup.Missing) lookup).problem();
  }

  @Test
  void theUsualVariableOfAProviderIsRead() {
    var environment = Map.of("ANTHROPIC_API_KEY", " a-1 \n", "OPENAI_API_KEY", "o-1");
    assertThat(key(find(model(Provider.ANTHROPIC, "", ""), environment))).isEqualTo("a-1");
    assertThat(key(find(model(Provider.OPENAI, "", ""), environment))).isEqualTo("o-1");
  }

  @Test
  void theUsualKeyIsNotSentToTheServersOfOthers() {
    var environment = Map.of("OPENAI_API_KEY", "o-1");
    assertThat(find(model(Provider.OPENAI, "http://localhost:8080/v1", ""), environment))
        .isEqualTo(new Lookup.NotNeeded());
  }

  @Test
  void aNamedVariableIsReadForAnyServer() {
    var model = model(Provider.OPENAI, "http://localhost:8080/v1", "MINE");
    assertThat(key(find(model, Map.of("MINE", "m-1")))).isEqualTo("m-1");
    assertThat(problem(find(model, Map.of()))).startsWith("MINE is not set; set it to the key");
  }

  @Test
  void ollamaNeedsNoKey() {
    assertThat(find(model(Provider.OLLAMA, "", ""), Map.of())).isEqualTo(new Lookup.NotNeeded());
  }

  @Test
  void aKeyMayStandInAFile() throws IOException {
    var file = Files.writeString(directory.resolve("key"), "f-1\n");
    var environment = Map.of("OPENAI_API_KEY_FILE", file.toString());
    assertThat(key(find(model(Provider.OPENAI, "", ""), environment))).isEqualTo("f-1");
  }

  @Test
  void aFileThatIsMissingOrNoKeyIsToldWithoutItsContent() throws IOException {
    var model = model(Provider.OPENAI, "", "");
    var absent = Map.of("OPENAI_API_KEY_FILE", directory.resolve("absent").toString());
    assertThat(problem(find(model, absent))).contains("cannot be read");
    var large = Files.writeString(directory.resolve("large"), "k".repeat(10_000));
    assertThat(problem(find(model, Map.of("OPENAI_API_KEY_FILE", large.toString()))))
        .contains("larger than a key");
    var prose = Files.writeString(directory.resolve("prose"), "sk-1\r\nX-Evil: 1");
    assertThat(problem(find(model, Map.of("OPENAI_API_KEY_FILE", prose.toString()))))
        .contains("is not a key")
        .doesNotContain("sk-1");
  }

  @Test
  void aKeyDoesNotShowItself() {
    var found = find(model(Provider.OPENAI, "", ""), Map.of("OPENAI_API_KEY", "o-secret"));
    assertThat(found.toString()).doesNotContain("secret");
  }
}
