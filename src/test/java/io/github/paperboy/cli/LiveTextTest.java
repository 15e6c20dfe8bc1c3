package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink.Stage;
import io.github.paperboy.ask.Trace;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.retrieve.SearchPlan;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveTextTest {
  private static final String LINE = System.lineSeparator();

  private final StringWriter results = new StringWriter();
  private final StringWriter messages = new StringWriter();

  private LiveText on(Terminal terminal) {
    return new LiveText(
        new Output(new PrintWriter(results), new PrintWriter(messages, true), terminal));
  }

  private LiveText watched() {
    return on(new Terminal(80, false, true));
  }

  private static Answer answer() {
    var stats = new IndexStats(1, 1, null, null, Map.of(), List.of(), List.of());
    return new Answer.NothingFound(
        "Nothing.",
        List.of(),
        new Trace(SearchPlan.words("kites?"), stats, Map.of(), List.of(), Writing.by("nobody")));
  }

  @Test
  void eachPieceIsAddedWithTheBlanksBetween() {
    var live = watched();
    live.text("Kites");
    live.text("Kites ");
    live.text("Kites fly");
    live.text("Kites fly [1].");
    live.end(answer());
    assertThat(messages.toString()).isEqualTo("Kites fly [1]." + LINE + LINE);
  }

  @Test
  void resultsAreLeftAlone() {
    var live = watched();
    live.text("Kites");
    live.waiting(2, Duration.ofSeconds(3));
    live.end(answer());
    assertThat(results.toString()).isEmpty();
  }

  @Test
  void aTextThatBeginsAnewBeginsOnALineOfItsOwn() {
    var live = watched();
    live.text("Kites fl");
    live.text("");
    live.text("Bread");
    assertThat(messages.toString()).isEqualTo("Kites fl" + LINE + "Bread");
  }

  @Test
  void waitingAndLaterStagesAreTold() {
    var live = watched();
    live.waiting(2, Duration.ofSeconds(3));
    live.stage(Stage.CHECKING);
    live.text("Kites");
    live.stage(Stage.CHECKING);
    live.stage(Stage.REPAIRING);
    assertThat(messages.toString().lines())
        .containsExactly(
            "… 3rd in line for the language model, in about 3 s",
            "Kites… checking",
            "… writing anew what did not hold");
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    watched().text("a\u001b[31mb\u202Ec\nd");
    assertThat(messages.toString()).isEqualTo("a [31mb c d");
  }

  @Test
  void withoutATerminalNothingIsShown() {
    var live = on(Terminal.NONE);
    live.text("Kites");
    live.waiting(1, Duration.ofSeconds(1));
    live.stage(Stage.CHECKING);
    live.end(answer());
    assertThat(messages.toString()).isEmpty();
  }
}
