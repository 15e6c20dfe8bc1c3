package io.github.paperboy.discord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.discord.card.Block.Beside;
import io.github.paperboy.discord.card.Block.Choice;
import io.github.paperboy.discord.card.Block.Line;
import io.github.paperboy.discord.card.Block.Option;
import io.github.paperboy.discord.card.Block.Row;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassicTest {
  private static Classic classic(Block... blocks) {
    return Classic.of(new Card(List.of(blocks), Accent.PLAIN));
  }

  private static Button button(String label) {
    return Button.plain("do:" + label, label);
  }

  private static List<String> labels(Block row) {
    return switch (row) {
      case Row(var buttons) -> buttons.stream().map(Button::label).toList();
      case Choice(_, _, var options) -> options.stream().map(Option::label).toList();
      case Text _, Beside _, Line _ -> throw new AssertionError("no row: " + row);
    };
  }

  @Test
  void aHeadingIsTheTitleAndALineAGap() {
    var classic = classic(new Text("**Kites**"), new Text("They fly."), new Line(), new Text("1"));
    assertThat(classic.embeds()).containsExactly(new Classic.Embed("Kites", "They fly.\n\n1"));
  }

  @Test
  void aHeadingWithALinkOrMoreWordsIsNoTitle() {
    assertThat(classic(new Text("**[a](https://arxiv.org)**")).embeds().getFirst().title())
        .isEmpty();
    assertThat(classic(new Text("**a** and **b**")).embeds().getFirst().title()).isEmpty();
  }

  @Test
  void buttonsBesideTextsGetTheirNumbers() {
    var classic =
        classic(
            new Text("Papers"),
            new Beside("7. Kites", button("Open")),
            new Beside("Bread", button("Open")),
            new Row(List.of(button("More"))));
    assertThat(classic.embeds().getFirst().text()).isEqualTo("Papers\n7. Kites\n`2` Bread");
    assertThat(classic.rows()).hasSize(2);
    assertThat(labels(classic.rows().getFirst())).containsExactly("7 Open", "2 Open");
    assertThat(labels(classic.rows().getLast())).containsExactly("More");
  }

  @Test
  void aChosenOptionSaysOfWhat() {
    var options = List.of(new Option("on", "On", true), new Option("off", "Off", false));
    var classic =
        classic(new Text("All"), new Text("Private"), new Choice("set:x", "Private", options));
    assertThat(labels(classic.rows().getFirst())).containsExactly("Private: On", "Off");
    assertThat(classic.embeds()).containsExactly(new Classic.Embed("", "All"));
  }

  @Test
  void whatHasNoRoomIsInAListThatDoesTheSame() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Text("All"));
    for (int i = 0; i < 4; i++) {
      blocks.add(new Choice("c:" + i, "Which", List.of(new Option("a", "A", false))));
    }
    blocks.add(new Row(IntStream.range(0, 5).mapToObj(i -> button("a" + i)).toList()));
    blocks.add(new Row(IntStream.range(0, 5).mapToObj(i -> button("b" + i)).toList()));
    var rows = Classic.of(new Card(blocks, Accent.PLAIN)).rows();
    assertThat(rows).hasSize(Limits.ROWS);
    assertThat(rows.getLast())
        .isInstanceOfSatisfying(
            Choice.class,
            list -> {
              assertThat(list.id()).isEqualTo(Classic.PRESS);
              assertThat(list.options()).hasSize(10);
              assertThat(list.options().getLast()).isEqualTo(new Option("do:b4", "b4", false));
            });
  }

  @Test
  void theLongestCardFits() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      blocks.add(new Beside("x".repeat(333), button("y".repeat(Limits.BUTTON_LABEL))));
    }
    var classic = Classic.of(new Card(blocks, Accent.PLAIN));
    assertThat(classic.embeds().stream().mapToInt(Classic.Embed::characters).sum())
        .isBetween(4_000, Limits.ALL_EMBEDS);
    assertThat(classic.rows()).hasSize(3);
    assertThat(labels(classic.rows().getFirst())).allMatch(l -> l.length() <= 80);
  }

  @Test
  void moreThanOneEmbedTakesIsInTwo() {
    var classic = classic(new Text("a".repeat(2_000)), new Text("b".repeat(1_999)));
    assertThat(classic.embeds()).hasSize(1);
    assertThatThrownBy(() -> new Classic.Embed("", "c".repeat(4_097)))
        .hasMessageContaining("at most 4096, not 4097");
    assertThatThrownBy(() -> new Classic(List.of(), List.of(), Accent.PLAIN))
        .hasMessageContaining("needs a text");
  }
}
