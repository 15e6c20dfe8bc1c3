package io.github.paperboy.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LlmSettingsTest {
  private static ModelSettings named(String name, String model) {
    return new ModelSettings(name, Provider.OPENAI, "", model, "", 8192, 1024, null, 0, 0);
  }

  private static LlmSettings with(ModelSettings... models) {
    var usual = LlmSettings.DEFAULTS;
    return new LlmSettings(
        List.of(models),
        usual.longestReply(),
        usual.timeouts(),
        usual.retries(),
        usual.concurrency(),
        usual.budgets());
  }

  @Test
  void thereIsNoModelUnlessOneIsConfigured() {
    assertThat(LlmSettings.DEFAULTS.models()).isEmpty();
  }

  @Test
  void aModelWithoutANameIsCalledAsAtItsProvider() {
    assertThat(named("", "gpt-x").name()).isEqualTo("gpt-x");
  }

  @Test
  void modelsOfTheSameNameAreDeclined() {
    assertThatThrownBy(() -> with(named("a", "x"), named("a", "y")))
        .hasMessageContaining("two of the name a");
  }

  @Test
  void aModelThatIsNotNamedAtItsProviderIsDeclined() {
    assertThatThrownBy(() -> with(named("a", ""))).hasMessageContaining("no key `model`");
  }

  @Test
  void aReplyThatFillsTheContextIsDeclined() {
    var model = new ModelSettings("a", Provider.OPENAI, "", "x", "", 1024, 1024, null, 0, 0);
    assertThatThrownBy(() -> with(model)).hasMessageContaining("nothing is left");
  }

  @Test
  void aFileOfAModelIsDeclinedWithTheRemedy() {
    assertThatThrownBy(
            () -> new ModelSettings("a", Provider.GGUF, "", "x", "", 8192, 1024, null, 0, 0))
        .hasMessageContaining("llama-server -m");
  }

  @Test
  void aKeyInPlaceOfAVariableIsDeclinedAndNotRepeated() {
    assertThatThrownBy(() ->
            new ModelSettings("a", Provider.OPENAI, "", "x", "sk-proj-123", 8192, 1024, null, 0, 0))
        .hasMessageContaining("not a key")
        .message()
        .doesNotContain("sk-proj");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:8080",
        "file:///etc/passwd",
        "http://",
        "http://user:secret@host/v1",
        "http://host/v1?key=1",
        "http://a b"
      })
  void whatIsNoAddressOfAServerIsDeclined(String address) {
    assertThatThrownBy(
            () -> new ModelSettings("a", Provider.OPENAI, address, "x", "", 8192, 1024, null, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("baseUrl");
  }

  @Test
  void aSlashAtTheEndOfAnAddressDoesNotMatter() {
    var model =
        new ModelSettings(
            "a", Provider.OPENAI, "http://host:1/v1/", "x", "", 8192, 1024, null, 0, 0);
    assertThat(model.address()).hasToString("http://host:1/v1");
  }

  @Test
  void pricesAreOfAMillionTokens() {
    var model = new ModelSettings("a", Provider.OPENAI, "", "x", "", 8192, 1024, null, 0.5, 2);
    assertThat(model.costMicros(1_000_000, 500_000)).isEqualTo(1_500_000);
  }
}
