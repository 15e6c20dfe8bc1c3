package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.Span;
import io.github.paperboy.retrieve.Turn;
import io.github.paperboy.retrieve.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RememberedJsonTest {
  private static final PaperId KITES = PaperId.parse("2405.00001");
  private static final Turn TURN = new Turn("Which “kites”?\n{\"a\": 1}", List.of(KITES));

  private static final Asking ASKING =
      new Asking(
          "How long do they fly? 𝕜",
          List.of(TURN),
          LocalDate.of(2024, 1, 2),
          Set.of("cs.RO", "cs.CL"),
          Set.of(Understood.Kind.AUTHOR),
          List.of(new PaperId("2501.00002")));

  private static final Statement STATEMENT =
      new Statement(
          "For 41.5 minutes.",
          List.of(new Quote(1, new Span(3, 9), "a kite"), new Quote(1, new Span(20, 24), "41.5")),
          Statement.Block.ITEM,
          Statement.Verdict.VERIFIED);

  @Test
  void whatIsWrittenIsReadAgain() {
    var remembered =
        new Remembered(
            ASKING, TURN, Audience.ASKER, "a model", List.of(STATEMENT), List.of(KITES), "r1");
    assertThat(RememberedJson.read(RememberedJson.write(remembered))).isEqualTo(remembered);
  }

  @Test
  void aDeclinedQuestionHasNoStatements() {
    var remembered =
        new Remembered(Asking.of("What?"), TURN, Audience.EVERYBODY, "", List.of(), List.of(), "");
    assertThat(RememberedJson.read(RememberedJson.write(remembered))).isEqualTo(remembered);
  }

  @Test
  void turnsAreReadAgain() {
    var turns = List.of(TURN, new Turn("And then?", List.of()));
    assertThat(RememberedJson.readTurns(RememberedJson.writeTurns(turns))).isEqualTo(turns);
    assertThat(RememberedJson.readTurns("[]")).isEmpty();
  }

  @Test
  void whatAnOlderVersionLeftOutIsAsUsual() {
    var read = RememberedJson.read("{\"question\": \"What?\"}");
    assertThat(read.asking()).isEqualTo(Asking.of("What?"));
    assertThat(read.audience()).isEqualTo(Audience.EVERYBODY);
    assertThat(read.statements()).isEmpty();
  }

  @Test
  void whatIsNoJsonIsAFault() {
    assertThatThrownBy(() -> RememberedJson.read("{"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not JSON");
  }
}
