package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.app.Premises;
import io.github.paperboy.app.Services;
import io.github.paperboy.app.Serving;
import io.github.paperboy.testing.OpenAiReplies;
import io.github.paperboy.testing.Wire;
import io.github.paperboy.testing.discord.MessageText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A language model that fails while Discord waits: the answer is quoted instead, and says why.
class ModelFaultTest {
  @TempDir Path directory;

  /// What somebody reads in the end.
  private String answered(ServeRig.Model model) throws Exception {
    try (var rig = new ServeRig(directory, model, "200ms")) {
      var output =
          new Output(
              new PrintWriter(new StringWriter()),
              new PrintWriter(new StringWriter()),
              Terminal.NONE);
      var surroundings = rig.sandbox.surroundings("", output, rig.environment());
      var opener = new Opener(surroundings, new CommonOptions());
      try (var paperboy = opener.paperboy(Purpose.QUESTIONS)) {
        var premises = new Premises(opener.place(), paperboy, rig.environment());
        var serving = new Serving(Services.of(premises));
        var end = CompletableFuture.supplyAsync(serving::run);
        rig.awaitCommands();
        var shown = MessageText.of(rig.ask().awaitMessage("Evidence"));
        serving.stop();
        assertThat(end.get(20, TimeUnit.SECONDS)).isEqualTo(Optional.empty());
        assertThat(rig.discord.violations()).isEmpty();
        return shown;
      }
    }
  }

  @Test
  void aModelThatHangsIsGivenUpAndTheAnswerIsQuoted() throws Exception {
    var shown = answered((_, closed) -> ServeRig.hang(closed));
    assertThat(shown).contains("90 seconds").contains("did not begin within 200 ms");
  }

  @Test
  void ofAModelThatFailsInTheMiddleNothingUncheckedRemains() throws Exception {
    var shown =
        answered((wire, _) ->
            OpenAiReplies.thenSomething(
                    Wire::cut, "Kettle boils one litre ", "of water in 5 seconds [e1].")
                .send(wire));
    assertThat(shown).contains("90 seconds").contains("because").doesNotContain("5 seconds");
  }
}
