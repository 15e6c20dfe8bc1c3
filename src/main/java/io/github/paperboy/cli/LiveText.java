package io.github.paperboy.cli;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.AnswerText;

/// Shows an answer while it is written, to a person who watches; on anything but a terminal it
/// shows nothing. Used by one thread at a time.
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
    if (!soFar.startsWith(shown)) {
      output.out().println();
      shown = "";
    }
    output.out().print(output.terminal().dim(PlainText.line(soFar.substring(shown.length()))));
    output.out().flush();
    shown = soFar;
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
      output.out().println();
      output.out().println();
      shown = "";
    }
  }
}
