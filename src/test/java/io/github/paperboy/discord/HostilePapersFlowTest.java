package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.discord.card.Rendering;
import io.github.paperboy.testing.SamplePapers;
import io.github.paperboy.testing.discord.FakeDesk;
import io.github.paperboy.testing.discord.Interaction;
import io.github.paperboy.testing.discord.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Language models and papers that say what must not be shown as it is.
class HostilePapersFlowTest {
  private static final String HARM =
      "@everyone <@1> <#2> </ask:3> [x](https://evil.example) ||s|| https://evil.example ";

  /// What a model may write.
  enum Said {
    MARKDOWN(HARM + "kites."),
    UNCLOSED("Kites ```java\n@everyone <@1> **bold _it"),
    HEADING("# Kites\n> @here\n-# small\n- [x](https://evil.example)"),
    TURNED("\u202egnp.exe\u2069 \u200bk\u2060ites \u0000\u0007"),
    ENDLESS("x".repeat(100_000)),
    ENDLESS_MARKS("@everyone`".repeat(10_000)),
    ENDLESS_PICTURES("🪁".repeat(50_000)),
    NOTHING("\u200b\u2060\u3164 ");

    private final String text;

    Said(String text) {
      this.text = text;
    }
  }

  @RegisterExtension
  final Lab lab =
      new Lab(
              new FakeDesk(
                  IntStream.range(0, 6)
                      .mapToObj(i ->
                          SamplePapers.paper(
                              "\u202e%sKites %d\u2069 ```\u200b# 🪁".formatted(HARM, i),
                              "Kites %d fly. %s ``` Kites \u202eylf\u2069 # high."
                                  .formatted(i, HARM),
                              "2025-01-0" + (i + 1)))
                      .toList()))
          .lawful()
          .with(Lab::generous);

  private static List<ObjectNode> all(Interaction interaction) {
    List<ObjectNode> messages = new ArrayList<>(interaction.followUps());
    messages.add(interaction.awaitMessage(""));
    return messages;
  }

  private void assertHarmless(String doing, Interaction interaction) {
    interaction.awaitMessage(text -> !text.isBlank());
    lab.discord.await(() -> lab.bot().isIdle(), "the end of " + doing);
    all(interaction).forEach(message -> HostileFlowTest.assertHarmless(doing, message));
  }

  @ParameterizedTest
  @EnumSource
  void whateverAModelWritesIsShownHarmlessly(Said said) {
    lab.connect();
    lab.desk.write(said.text);
    lab.desk.before(sink -> {
      lab.clock.advance(LiveCard.BETWEEN);
      sink.text(said.text);
    });
    var asked = lab.discord.command(lab.ada, "ask", Map.of("question", "How do kites fly?"));
    assertHarmless(said.name(), asked);
    assertThat(asked.followUps()).hasSizeLessThanOrEqualTo(4);
    lab.discord.say(lab.bob, "<@%d> How do kites fly?".formatted(lab.discord.bot()));
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    long thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    lab.discord.awaitMessage(thread, text -> text.contains("Retry"));
    lab.discord.await(() -> lab.bot().isIdle(), "the end");
    lab.discord.messages(thread).stream()
        .filter(message -> !MessageText.of(message).isEmpty())
        .forEach(message -> HostileFlowTest.assertHarmless(said.name(), message));
  }

  @ParameterizedTest
  @EnumSource
  void everyCardOfSuchPapersIsHarmless(Rendering rendering) {
    lab.with(usual -> usual.withRendering(rendering)).connect();
    var ids = lab.desk.papers().stream().map(paper -> paper.id().value()).toList();
    var answer = run("ask", Map.of("question", "How do kites fly?"));
    assertHarmless("evidence", lab.discord.press(lab.ada, answer, "Evidence"));
    assertHarmless("similar", lab.discord.press(lab.ada, answer, "Similar"));
    run("search", Map.of("query", "kites"));
    var paper = run("paper", Map.of("paper", ids.getFirst()));
    var entry = MessageText.of(lab.discord.press(lab.ada, paper, "BibTeX").awaitMessage("year"));
    assertThat(entry).doesNotContainPattern("[\\p{Cf}]").containsOnlyOnce("```bibtex");
    assertThat(entry.split("```", -1)).hasSize(3);
    run("similar", Map.of("paper", ids.getFirst()));
    run("compare", Map.of("first", ids.getFirst(), "second", ids.get(1), "third", ids.get(2)));
    run("trending", Map.of("window", "7d"));
    run("catchup", Map.of("since", "2025-01-01"));
    run("library", Map.of("subcommand", "save", "paper", ids.getFirst()));
    run("library", Map.of("subcommand", "list"));
  }

  private ObjectNode run(String command, Map<String, ?> options) {
    var done = lab.discord.command(lab.ada, command, options);
    assertHarmless(command, done);
    return done.awaitMessage("");
  }

  @Test
  void theirTitlesAreOfferedWithoutWhatCannotBeSeen() {
    lab.connect();
    var choices = lab.discord.type(lab.ada, "paper", "paper", "kites").awaitChoices();
    assertThat(choices)
        .hasSize(6)
        .allSatisfy(each ->
            assertThat(each).contains("Kites").doesNotContainPattern("[\\p{Cf}\\p{Cntrl}]"));
  }
}
