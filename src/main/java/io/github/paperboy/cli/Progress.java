package io.github.paperboy.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows how far a long work has come: a bar with rate and time to go where a person watches, else
/// a plain line every ten seconds. For one thread at a time.
final class Progress implements AutoCloseable {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

  private final Output output;
  private final Style style;
  private @Nullable ProgressBar bar;
  private String task = "";
  private Duration nextLine = BETWEEN_LINES;

  /// How progress is shown.
  enum Style {
    BAR,
    LINES,
    NOTHING
  }

  Progress(Output output, Style style) {
    this.output = output;
    this.style = style;
  }

  /// The style that suits the person at the terminal.
  static Progress of(Output output, CommonOptions options) {
    if (options.quiet()) {
      return new Progress(output, Style.NOTHING);
    }
    return new Progress(output, output.terminal().progress() ? Style.BAR : Style.LINES);
  }

  /// Where a work stands.
  ///
  /// @param task what is done, such as a file's name
  /// @param done of `total`, in any unit
  /// @param total the whole, or -1 when it is not known
  /// @param items done so far
  /// @param unit what the items are
  /// @param elapsed since its beginning
  record State(String task, long done, long total, long items, String unit, Duration elapsed) {
    /// Of papers.
    State(String task, long done, long total, long items, Duration elapsed) {
      this(task, done, total, items, "papers", elapsed);
    }

    /// Items per second.
    double rate() {
      return elapsed.isZero() ? 0 : items * 1e9 / elapsed.toNanos();
    }

    /// How long the rest takes at this rate; zero while that cannot be told.
    Duration remaining() {
      return done <= 0 || total <= done
          ? Duration.ZERO
          : Duration.ofSeconds(Math.round(elapsed.toSeconds() * (double) (total - done) / done));
    }
  }

  void show(State state) {
    switch (style) {
      case BAR -> stepBar(state);
      case LINES -> printLine(state);
      case NOTHING -> {}
    }
  }

  private void stepBar(State state) {
    var running = bar;
    if (running == null || !task.equals(state.task())) {
      end();
      task = state.task();
      running = newBar(state);
      bar = running;
    }
    running.maxHint(state.total());
    running.stepTo(state.done());
    running.setExtraMessage(items(state));
  }

  private ProgressBar newBar(State state) {
    return new ProgressBarBuilder()
        .setTaskName(Wrapping.cut(PlainText.line(state.task()), 30))
        .setInitialMax(state.total())
        .setStyle(ProgressBarStyle.builder().refreshPrompt("\r").build())
        .setUpdateIntervalMillis(200)
        .setConsumer(new DelegatingProgressBarConsumer(this::print, output.terminal().width() - 1))
        .build();
  }

  private void print(String line) {
    output.err().print("\r" + line);
    output.err().flush();
  }

  private void printLine(State state) {
    if (!task.equals(state.task())) {
      task = state.task();
      nextLine = BETWEEN_LINES;
    }
    if (state.elapsed().compareTo(nextLine) >= 0) {
      nextLine = state.elapsed().plus(BETWEEN_LINES);
      var share = state.total() > 0 ? "%d %%, ".formatted(100 * state.done() / state.total()) : "";
      output.say("%s: %s%s%s".formatted(state.task(), share, items(state), toGo(state)));
    }
  }

  private static String toGo(State state) {
    var rest = state.remaining();
    return rest.isZero()
        ? ""
        : ", %d:%02d:%02d to go"
            .formatted(rest.toHours(), rest.toMinutesPart(), rest.toSecondsPart());
  }

  private static String items(State state) {
    return String.format(Locale.ROOT, "%,d %s, %,.0f/s", state.items(), state.unit(), state.rate());
  }

  /// Ends what is shown, so that the next line begins at the left.
  void end() {
    if (bar != null) {
      bar.close();
      bar = null;
      output.err().println();
      output.err().flush();
    }
  }

  @Override
  public void close() {
    end();
  }
}
