package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.retrieve.Request;
import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Snapshots;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/ask` and what can be done with its answer, through the real library and a Discord on loopback.
class AskFlowTest {
  @RegisterExtension final Lab lab = new Lab().connect();

  @Test
  void anAnswerHasItsSourcesAndButtons() {
    var asked =
        lab.discord.command(
            lab.ada, "ask", Map.of("question", "How long does KiteNet keep a kite in the air?"));
    var message = asked.awaitMessage("Evidence");
    assertThat(asked.isPrivate()).isFalse();
    Snapshots.check("ask", message);
    lab.assertLawful();
  }

  @Test
  void anAnswerFromOldPapersSaysSo() {
    lab.desk.warn("Not up to date: arxiv-rss was last read 3 days ago.");
    for (var question : List.of("How is bread judged?", "Who painted the ceiling?")) {
      var answer =
          lab.discord.command(lab.ada, "ask", Map.of("question", question)).awaitMessage("Retry");
      assertThat(MessageText.of(answer)).contains("-# ⚠ Not up to date: arxiv-rss");
    }
  }

  @Test
  void evidenceShowsTheExactSentenceToTheOneWhoAsks() {
    var answer =
        lab.discord
            .command(lab.ada, "ask", Map.of("question", "How long does KiteNet keep a kite up?"))
            .awaitMessage("Evidence");
    var evidence = lab.discord.press(lab.bob, answer, "Evidence");
    var shown = evidence.awaitMessage("**");
    assertThat(evidence.isPrivate()).isTrue();
    Snapshots.check("evidence", shown);
    lab.assertLawful();
  }

  @Test
  void aPrivateAnswerIsSharedByTheOneWhoAskedOnly() {
    var asked =
        lab.discord.command(
            lab.ada, "ask", Map.of("question", "How is bread judged?", "private", true));
    var answer = asked.awaitMessage("Share");
    assertThat(asked.isPrivate()).isTrue();
    Snapshots.check("ask-private", answer);
    var other = lab.discord.press(lab.bob, answer, "Share");
    other.awaitMessage("Only the person who asked");
    var own = lab.discord.press(lab.ada, answer, "Share");
    own.awaitMessage("Shared with the channel");
    assertThat(MessageText.of(own.awaitFollowUp()))
        .contains("by its crumb")
        .doesNotContain("only you");
    lab.assertLawful();
  }

  @Test
  void aChipTakesItsConditionAway() {
    var asked =
        lab.discord.command(
            lab.ada, "ask", Map.of("question", "lanterns in January 2024", "since", "2024"));
    var refused = asked.awaitMessage("✕");
    Snapshots.check("ask-declined", refused);
    var dropped = lab.discord.press(lab.ada, refused, "✕ 2024-01-01 to 2024-01-31");
    dropped.awaitAcknowledged();
    lab.discord.await(
        () -> MessageText.of(refused).contains("Evidence"), "the answer in the same message");
    assertThat(MessageText.of(refused)).contains("✕ since 2024-01-01").doesNotContain("01-31");
    lab.assertLawful();
  }

  @Test
  void aFollowUpKnowsWhatWasSaid() {
    var answer =
        lab.discord
            .command(lab.ada, "ask", Map.of("question", "Which paper is about bread?"))
            .awaitMessage("Evidence");
    var form = lab.discord.press(lab.ada, answer, "Follow-up").awaitForm();
    var followed =
        lab.discord.submit(lab.ada, form, Map.of("question", "and how often does it agree?"));
    assertThat(MessageText.of(followed.awaitMessage("Evidence"))).contains("Bread");
    lab.assertLawful();
  }

  @Test
  void theAnswerIsWantedInThePersonsLanguage() {
    lab.discord
        .command(lab.ada.speaking("de"), "ask", Map.of("question", "kites?"))
        .awaitMessage("Evidence");
    lab.discord.command(lab.ada, "ask", Map.of("question", "kites?")).awaitMessage("Evidence");
    assertThat(lab.desk.asked())
        .extracting(Request::language)
        .containsExactly(Locale.GERMAN, Locale.US);
    lab.assertLawful();
  }

  @Test
  void aVoteIsThankedAndKept() {
    var answer =
        lab.discord.command(lab.ada, "ask", Map.of("question", "kites?")).awaitMessage("Evidence");
    lab.discord.press(lab.ada, answer, "👍").awaitMessage("Thank you");
    lab.assertLawful();
  }

  @Test
  void aButtonWhoseAnswerIsForgottenSaysSo() {
    var answer =
        lab.discord.command(lab.ada, "ask", Map.of("question", "kites?")).awaitMessage("Evidence");
    lab.store().forgetBefore(Long.MAX_VALUE);
    var pressed = lab.discord.press(lab.ada, answer, "Evidence");
    assertThat(MessageText.of(pressed.awaitMessage("no longer remembered"))).contains("ask again");
  }

  @Test
  void aWrongDayIsExplained() {
    lab.discord
        .command(lab.ada, "ask", Map.of("question", "kites?", "since", "someday"))
        .awaitMessage("Write a day as");
    lab.assertLawful();
  }
}
