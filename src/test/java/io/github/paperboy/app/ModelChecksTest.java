package io.github.paperboy.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.llm.LlmSettings;
import io.github.paperboy.llm.ModelSettings;
import io.github.paperboy.llm.Provider;
import io.github.paperboy.testing.FakeLlmServer;
import io.github.paperboy.testing.OpenAiReplies;
import io.github.paperboy.testing.SilentPort;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelChecksTest {
  private static Check check(String baseUrl, String variable, Map<String, String> environment) {
    var model =
        new ModelSettings("m", Provider.OPENAI, baseUrl, "m", variable, 8192, 1024, null, 0, 0);
    var usual = LlmSettings.DEFAULTS;
    var settings =
        new LlmSettings(
            List.of(model),
            usual.longestReply(),
            usual.timeouts(),
            usual.retries(),
            usual.concurrency(),
            usual.budgets());
    return new ModelChecks(settings, environment).run().getFirst();
  }

  @Test
  void noModelAtAllIsFine() {
    var checks = new ModelChecks(LlmSettings.DEFAULTS, Map.of()).run();
    assertThat(checks)
        .containsExactly(
            Check.green("language model", "none configured: answers are quoted from abstracts"));
  }

  @Test
  void aMissingKeyIsToldWithTheRemedy() {
    var check = check("", "", Map.of());
    assertThat(check.health()).isEqualTo(Check.Health.YELLOW);
    assertThat(check.finding()).isEqualTo("openai at https://api.openai.com");
    assertThat(check.remedy())
        .isEqualTo(
            "OPENAI_API_KEY is not set; set it to the key, or OPENAI_API_KEY_FILE to a file that"
                + " holds it");
  }

  @Test
  void aServerThatAnswersIsGreenAndTheKeyIsNotShown() {
    try (var server = FakeLlmServer.saying(OpenAiReplies.whole("x"))) {
      var check = check(server.url(), "MY_KEY", Map.of("MY_KEY", "k-secret-1"));
      assertThat(check.health()).isEqualTo(Check.Health.GREEN);
      assertThat(check.toString()).contains("the key of MY_KEY").doesNotContain("secret");
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aServerThatIsNotThereIsYellow() {
    try (var silent = new SilentPort()) {
      var check = check(silent.url(), "", Map.of());
      assertThat(check.health()).isEqualTo(Check.Health.YELLOW);
      assertThat(check.finding()).contains("without a key, cannot be reached");
    }
  }

  @Test
  void aKeyThatWouldTravelInTheClearIsToldOf() {
    var check = check("http://192.0.2.1:8000/v1", "MY_KEY", Map.of("MY_KEY", "k-secret-1"));
    assertThat(check.remedy()).contains("https");
  }
}
