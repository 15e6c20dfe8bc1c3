package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.discord.card.HelpCards;
import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// People who write what they should not, and press what is not theirs.
class HostileFlowTest {
  private static final Map<String, Object> PRIVATE =
      Map.of("question", "How is bread judged?", "private", true);

  /// What must never reach a message as it was written.
  private static final Pattern HARMFUL =
      Pattern.compile(
          "(?<!\\\\)@everyone|(?<!\\\\)<[@#/]|(?<!\\\\)\\]\\(|https://evil|[\\u202A-\\u202E\\u2066-\\u2069]");

  /// Kinds of text.
  enum Text {
    MARKDOWN(
        "@everyone <@1> <#2> </ask:3> [x](https://evil.example) **b** ```c``` ||s||"
            + " https://evil.example"),
    TURNED("\u202egnp.exe \u2066kites\u2069"),
    UNSEEN("\u200b\u2060\u3164\u2800"),
    PICTURES("🪁🪁👩‍🔬"),
    LONG("kites @everyone ".repeat(375));

    private final String words;

    Text(String words) {
      this.words = words;
    }
  }

  @RegisterExtension final Lab lab = new Lab().lawful();
  private long elsewhere;

  @BeforeEach
  void connect() {
    elsewhere = lab.discord.channel(lab.discord.guild("Other"), "other");
    lab.with(Lab::generous).connect();
  }

  private static Map<String, Object> filled(CommandSpec command, String words) {
    Map<String, Object> options = new HashMap<>();
    for (var option : command.options()) {
      switch (option.kind()) {
        case TEXT, COMPLETED -> {
          if (option.choices().isEmpty()) {
            options.put(option.name(), words);
          }
        }
        case CHANNEL, FLAG -> {}
      }
    }
    return options;
  }

  static void assertHarmless(String doing, ObjectNode message) {
    var text = MessageText.of(message);
    assertThat(text).as(doing).doesNotContain("Something went wrong");
    // The bot's own mentions of channels and its links are not what people wrote.
    var written = text.replaceAll("<#\\d{15,}>|<t:\\d+:\\w>", "");
    assertThat(HARMFUL.matcher(written).find()).as("%s: %s", doing, written).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void everyTextOfEveryCommandIsHarmless(Text text) {
    for (var command : Definitions.COMMANDS) {
      var parts = command.subcommands().isEmpty() ? List.of(command) : command.subcommands();
      for (var part : parts) {
        var options = filled(part, text.words);
        if (!part.equals(command)) {
          options.put("subcommand", part.name());
        }
        var doing = command.name() + " " + part.name() + " " + text;
        var done = lab.discord.command(lab.ada.managing(), command.name(), options);
        assertHarmless(doing, done.awaitMessage(""));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTextInAChannelIsHarmless(Text text) {
    lab.discord.say(lab.ada, "<@%d> %s".formatted(lab.discord.bot(), cut(text.words)));
    List<ObjectNode> threads = new ArrayList<>();
    lab.discord.await(
        () -> {
          threads.clear();
          threads.addAll(lab.discord.threads(lab.channel));
          return !threads.isEmpty() || lab.discord.messages(lab.channel).size() > 1;
        },
        "an answer");
    for (var thread : threads) {
      assertThat(thread.path("name").asText()).isNotBlank().doesNotContain("\u202e");
      var answer = lab.discord.awaitMessage(thread.path("id").asLong(), each -> each.contains("["));
      assertHarmless(text.name(), answer);
    }
  }

  /// As long as a message may be.
  private static String cut(String words) {
    return words.length() <= 1_900 ? words : words.substring(0, 1_900);
  }

  @ParameterizedTest
  @EnumSource
  void everyTextInAFormIsHarmless(Text text) {
    var digest = Map.of("subcommand", "subscribe", "topics", "kites", "to", "direct");
    var card = lab.discord.command(lab.ada, "digest", digest).awaitMessage("Subscribed");
    var form = lab.discord.press(lab.ada, card, "Words and name …").awaitForm();
    var words = cut(text.words).substring(0, Math.min(text.words.length(), 1_000));
    var values = Map.of("name", words, "must", words, "mustnot", words);
    assertHarmless("form", lab.discord.submit(lab.ada, form, values).awaitMessage("kites"));
    var answer =
        lab.discord
            .command(lab.ada, "ask", Map.of("question", "How is bread judged?"))
            .awaitMessage("Evidence");
    var follow = lab.discord.press(lab.ada, answer, "Follow-up").awaitForm();
    assertHarmless(
        "follow-up",
        lab.discord.submit(lab.ada, follow, Map.of("question", words)).awaitMessage(""));
  }

  @Test
  void aTextWithoutAnythingToSeeIsDeclined() {
    var asked = Map.of("question", Text.UNSEEN.words);
    lab.discord.command(lab.ada, "ask", asked).awaitMessage("has no words");
    assertThat(lab.desk.asked()).isEmpty();
  }

  @Test
  void aPrivateAnswerIsNobodyElses() {
    var answer = lab.discord.command(lab.ada, "ask", PRIVATE).awaitMessage("Share");
    for (var button : List.of("Evidence", "Similar", "Share", "👍")) {
      lab.discord.press(lab.bob, answer, button).awaitMessage("Only the person who asked");
    }
    var shared = lab.discord.press(lab.ada, answer, "Share");
    shared.awaitMessage("Shared with the channel");
    lab.discord.press(lab.bob, shared.awaitFollowUp(), "Evidence").awaitMessage("crumb");
  }

  @Test
  void aPrivateAnswerThatIsAskedAgainIsStillNobodyElses() {
    var answer = lab.discord.command(lab.ada, "ask", PRIVATE).awaitMessage("Share");
    lab.discord.press(lab.ada, answer, "Retry").awaitAcknowledged();
    lab.discord.await(() -> lab.desk.asked().size() == 2, "the question");
    lab.discord.await(() -> lab.bot().isIdle(), "the answer");
    assertThat(MessageText.of(answer)).contains("Share");
    lab.discord.press(lab.bob, answer, "Evidence").awaitMessage("Only the person who asked");
  }

  @Test
  void whatBeginsBelowAMessageForOnePersonIsForThatPerson() {
    var help = lab.discord.command(lab.ada, "help", Map.of()).awaitMessage("answers questions");
    var asked = lab.discord.press(lab.ada, help, HelpCards.example(0));
    asked.awaitMessage("Retry");
    assertThat(asked.isPrivate()).isTrue();
  }

  @Test
  void anAnswerOfOneServerIsUnknownInAnother() {
    var question = Map.of("question", "How is bread judged?");
    var answer = lab.discord.command(lab.ada, "ask", question).awaitMessage("Evidence");
    var there = Person.member(lab.bob.user(), elsewhere);
    var pressed = lab.discord.press(there, answer, "Evidence").awaitMessage("no longer");
    assertThat(MessageText.of(pressed))
        .containsPattern("no longer remembered\\. Please ask again\\.\\n.*-# reference \\w+");
  }
}
