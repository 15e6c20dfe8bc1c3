package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.testing.discord.Interaction;
import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Presses of buttons that were never shown: with made-up ids, and with those of other people.
class ForgedFlowTest {
  /// What may stand behind the name of a button.
  private static final List<String> ARGUMENTS =
      List.of(
          "",
          "x",
          "x:y",
          "x:y:z",
          "-1",
          "99999999999999999999",
          "99999999:library:x",
          "abc234:2026-02-31:99",
          "topic:",
          "@everyone <@1> [x](https://evil.example)");

  @RegisterExtension final Lab lab = new Lab().lawful().with(Lab::generous).connect();

  private ObjectNode answer() {
    return lab.discord
        .command(lab.ada, "ask", Map.of("question", "How is bread judged?"))
        .awaitMessage("Evidence");
  }

  @Test
  void noMadeUpIdMakesTheBotFailOrSayWhatIsInIt() {
    var card = answer();
    List<String> wrong = new ArrayList<>();
    for (var name : new TreeSet<>(lab.actions())) {
      for (var argument : ARGUMENTS) {
        var id = name + ":" + argument;
        for (var press :
            List.of(
                lab.discord.forge(lab.bob, card.deepCopy(), id),
                lab.discord.forge(lab.bob, card.deepCopy(), id, argument + "x"))) {
          press.awaitAcknowledged();
          lab.discord.await(() -> lab.bot().isIdle(), "the end of " + id);
          // The id of a form is not seen, and goes back to whoever made it up.
          var shown = press.shown().replaceAll("\"custom_id\":\"[^\"]*\"", "");
          if (shown.contains("Something went wrong")
              || shown.contains("https://evil")
              || shown.matches("(?s).*(?<!\\\\)(@everyone|<@1>).*")) {
            wrong.add(id + ": " + shown);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private Interaction library(Person person, String subcommand, String paper) {
    var options = Map.of("subcommand", subcommand, "paper", paper);
    return lab.discord.command(person, "library", options);
  }

  @Test
  void theReadingListOfAnotherIsNeitherShownNorChanged() {
    for (var paper : lab.desk.papers().subList(0, 6)) {
      library(lab.ada, "save", paper.id().value()).awaitMessage("Saved");
    }
    var show = Map.of("subcommand", "list");
    var list = lab.discord.command(lab.ada, "library", show).awaitMessage("1 to 5");
    var pressed = lab.discord.press(lab.bob, list, "More ▶");
    assertThat(MessageText.of(pressed.awaitFollowUp())).contains("I do not know this button");
    library(lab.bob, "remove", lab.desk.papers().getFirst().id().value()).awaitMessage("not on");
    assertThat(MessageText.of(list)).contains("1 to 5");
    lab.discord.command(lab.ada, "library", show).awaitMessage("of 6");
  }

  @Test
  void aSubscriptionOfAnotherIsNotChanged() {
    var subscribe = Map.of("subcommand", "subscribe", "to", "direct", "topics", "kites");
    var card = lab.discord.command(lab.ada, "digest", subscribe).awaitMessage("Subscribed");
    var before = card.deepCopy();
    lab.discord.choose(lab.bob.managing(), before, "Deutsch").awaitMessage("no such subscription");
    lab.discord.press(lab.bob.managing(), before, "Send now").awaitMessage("no such subscription");
    var list = lab.discord.command(lab.ada, "digest", Map.of("subcommand", "list"));
    list.awaitMessage("kites");
    assertThat(lab.digests().subscriptions().all())
        .extracting(each -> each.subscription().presentation().language())
        .containsExactly("en");
  }

  @Test
  void aSearchIsTurnedToNoPageThatIsNone() {
    var first =
        lab.discord
            .command(lab.ada, "search", Map.of("query", "lanterns in the wind"))
            .awaitMessage("1 to 5");
    var id = first.toString().replaceAll("(?s).*\"(page:[^\":]+:)1\".*", "$1");
    assertThat(id).startsWith("page:");
    var forged = lab.discord.forge(lab.bob, first.deepCopy(), id + "x");
    assertThat(MessageText.of(forged.awaitFollowUp())).contains("I do not know this button");
    assertThat(MessageText.of(first)).contains("1 to 5");
    lab.discord.forge(lab.bob, first.deepCopy(), id + "77").awaitMessage("6 to 10");
  }
}
