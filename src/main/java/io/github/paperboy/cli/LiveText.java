package io.github.paperboy.cli;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.AnswerText;
import io.github.paperboy.ask.WaitingWords;
import java.time.Duration;

/// Shows an answer while it is written, to a person who watches, beside the results; on anything
/// but a terminal it shows nothing. Used by one thread at a time.
final class LiveText implements AnswerSink {
  private final Output output;
  private String shown = "";

  LiveText(Output output) {
    this.output = output;
  }

  @Override
  public void text(String soFar) {
    if (!output.terminal().progress()) {
      return;
    }
    // Made harmless as a whole: the blank between two pieces belongs to both.
    var text = PlainText.line(soFar);
    if (!text.startsWith(shown)) {
      output.err().println();
      shown = "";
    }
    output.err().print(output.terminal().dim(text.substring(shown.length())));
    output.err().flush();
    shown = text;
  }

  @Override
  public void waiting(int ahead, Duration estimate) {
    if (output.terminal().progress()) {
      output.say(" … " + WaitingWords.of(ahead, estimate));
    }
  }

  @Override
  public void stage(Stage stage) {
    boolean later = stage == Stage.CHECKING || stage == Stage.REPAIRING;
    if (later && !shown.isEmpty()) {
      output.say(stage == Stage.CHECKING ? " … checking" : " … writing anew what did not hold");
    }
  }

  /// Leaves the preview behind before the answer itself.
  void end(Answer answer) {
    if (!shown.isEmpty() && !AnswerText.plain(answer).isEmpty()) {
      output.err().println();
      output.err().println();
      shown = "";
    }
  }
}
