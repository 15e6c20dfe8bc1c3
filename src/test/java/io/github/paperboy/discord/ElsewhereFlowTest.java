package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Person;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// People who have the bot for themselves, in servers and groups that it is not in.
class ElsewhereFlowTest {
  private static final Map<String, Object> QUESTION = Map.of("question", "How is bread judged?");

  @RegisterExtension final Lab lab = new Lab().lawful().with(Lab::generous).connect();
  private Person stranger;

  @BeforeEach
  void connect() {
    // The bot is not told of it.
    long server = lab.discord.guild("Foreign");
    stranger = Person.member(lab.ada.user(), lab.discord.channel(server, "general"));
  }

  @Test
  void aQuestionIsAnsweredAndItsButtonsWork() {
    var answer = lab.discord.command(stranger, "ask", QUESTION).awaitMessage("Evidence");
    lab.discord.press(stranger, answer, "Evidence").awaitMessage("crumb");
    lab.discord.press(stranger, answer, "👍").awaitMessage("Thank you");
    var form = lab.discord.press(stranger, answer, "Follow-up").awaitForm();
    lab.discord
        .submit(stranger, form, Map.of("question", "and how often?"))
        .awaitMessage("Evidence");
  }

  @Test
  void inAThreadThereTheQuestionIsAskedByItself() {
    long thread = lab.discord.hiddenThread(stranger, "A thread");
    lab.discord.command(stranger.in(thread), "ask", QUESTION).awaitMessage("Evidence");
  }

  @Test
  void aGroupOfFriendsIsAnsweredToo() {
    var group = stranger.in(lab.discord.group("Friends", lab.ada.user(), lab.bob.user()));
    var answer = lab.discord.command(group, "ask", QUESTION).awaitMessage("Evidence");
    lab.discord.press(group, answer, "Evidence").awaitMessage("crumb");
  }

  @Test
  void otherCommandsWorkAndWhatNeedsTheServerIsRefusedPolitely() {
    for (var command : Definitions.COMMANDS) {
      if (command.subcommands().isEmpty() && command.options().isEmpty()) {
        var shown = lab.discord.command(stranger, command.name(), Map.of()).awaitMessage("");
        assertThat(MessageText.of(shown)).doesNotContain("Something went wrong");
      }
    }
    lab.discord
        .command(stranger, "search", Map.of("query", "lanterns in the wind"))
        .awaitMessage("1 to 5");
    lab.discord.command(stranger, "paper", Map.of("paper", "KiteNet")).awaitMessage("Ask about it");
    var subscribe = Map.of("subcommand", "subscribe", "topics", "kites");
    assertThat(
            MessageText.of(
                lab.discord.command(stranger.managing(), "digest", subscribe).awaitMessage("")))
        .doesNotContain("Something went wrong", "✅");
    var watch = Map.of("subcommand", "author", "name", "Ada Lovelace");
    assertThat(MessageText.of(lab.discord.command(stranger, "watch", watch).awaitMessage("")))
        .doesNotContain("Something went wrong", "✅");
  }

  @Test
  void aMessageIsCheckedFromItsMenu() {
    var message = lab.discord.say(stranger, "A kite stays up for 41.5 minutes.");
    lab.discord.menu(stranger, "Check this claim", message).awaitMessage("Claim");
  }
}
