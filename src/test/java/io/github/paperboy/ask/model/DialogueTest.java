package io.github.paperboy.ask.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.model.Dialogue.End;
import io.github.paperboy.ask.model.Dialogue.Listener;
import io.github.paperboy.ask.model.Dialogue.Said;
import io.github.paperboy.llm.FailureKind;
import io.github.paperboy.llm.Generation;
import io.github.paperboy.llm.GenerationListener;
import io.github.paperboy.llm.GenerationRequest;
import io.github.paperboy.llm.Running;
import io.github.paperboy.llm.TextGenerator;
import io.github.paperboy.prompt.PromptName;
import io.github.paperboy.prompt.Prompts;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.testing.ScriptedModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DialogueTest {
  private final List<String> told = new ArrayList<>();

  private final class Sink implements AnswerSink {
    private final boolean cancelled;

    Sink(boolean cancelled) {
      this.cancelled = cancelled;
    }

    @Override
    public void waiting(int ahead, Duration estimate) {
      told.add(ahead + " ahead, " + estimate.toSeconds() + " s");
    }

    @Override
    public boolean cancelled() {
      return cancelled;
    }
  }

  /// Talks until it is told to stop.
  private static final class Endless implements TextGenerator {
    private static final int MOST = 10_000_000;

    @Override
    public Running start(GenerationRequest request, GenerationListener listener) {
      var cancelled = new AtomicBoolean();
      var end =
          CompletableFuture.supplyAsync(
              () -> talk(listener, cancelled), task -> Thread.ofVirtual().start(task));
      return new Running() {
        @Override
        public Generation await() {
          return end.join();
        }

        @Override
        public void cancel() {
          cancelled.set(true);
        }
      };
    }

    private static Generation talk(GenerationListener listener, AtomicBoolean cancelled) {
      for (int i = 0; i < MOST && !cancelled.get(); i++) {
        listener.partial("So. ");
      }
      return new Generation.Failed(FailureKind.CANCELLED, "So. So. ", "endless", "cancelled");
    }

    @Override
    public int promptTokens() {
      return 1_000;
    }
  }

  private Dialogue with(TextGenerator model, AnswerSink sink) {
    var prompt = Prompts.bundled(PromptName.FOLLOWUP);
    return new Dialogue(model, prompt, OneAnswer.of(new Asker("4f2a", "guild"), sink)).user("Why?");
  }

  @Test
  void whoWaitsIsToldHowManyAreAhead() {
    var said = with(ScriptedModel.saying("So.").behind(2), new Sink(false)).go(Listener.NONE);
    assertThat(said).isEqualTo(new Said.Text("So.", End.WHOLE, ScriptedModel.NAME));
    assertThat(told).containsExactly("2 ahead, 2 s", "1 ahead, 1 s");
  }

  @Test
  void whatNobodyWaitsForIsGivenUp() {
    assertThat(with(new Endless(), new Sink(true)).go(Listener.NONE))
        .isEqualTo(new Said.Nothing("cancelled"));
  }

  @Test
  void aReplyThatDoesNotStopIsCutAndKept() {
    assertThat(with(new Endless(), new Sink(false)).go(Listener.NONE))
        .isEqualTo(new Said.Text("So. So. ", End.CUT, "endless"));
  }

  @Test
  void aReplyThatWasCutIsKeptAndAnotherFailureIsNot() {
    var cut = with(ScriptedModel.failing(FailureKind.TRUNCATED, "So"), new Sink(false));
    assertThat(cut.go(Listener.NONE)).isEqualTo(new Said.Text("So", End.CUT, ScriptedModel.NAME));

    var refused = with(ScriptedModel.failing(FailureKind.REFUSED, "So"), new Sink(false));
    assertThat(refused.go(Listener.NONE)).isEqualTo(new Said.Nothing("it is broken"));
    assertThat(refused.failures()).containsExactly("it is broken");
  }

  @Test
  void itIsHeldOnTheAccountOfWhoAsks() {
    var model = ScriptedModel.saying("So.");
    var _ = with(model, AnswerSink.NONE).go(Listener.NONE);
    assertThat(model.accounts().getFirst().user()).isEqualTo("4f2a");
    assertThat(model.accounts().getFirst().server()).isEqualTo("guild");
  }
}
