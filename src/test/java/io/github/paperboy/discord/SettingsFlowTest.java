package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.testing.discord.MessageText;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is chosen in `/settings` has its effect.
class SettingsFlowTest {
  private static final Map<String, Object> QUESTION = Map.of("question", "How is bread judged?");

  @TempDir Path directory;
  private Lab lab;

  @BeforeEach
  void connect() {
    lab = new Lab(directory).with(Lab::generous).connect();
  }

  @AfterEach
  void disconnect() {
    lab.close();
  }

  private ObjectNode settings() {
    return lab.discord.command(lab.ada.managing(), "settings", Map.of()).awaitMessage("Settings");
  }

  /// By value: labels such as “On” are there more than once.
  private void choose(String setting, String label) {
    lab.discord.choose(lab.ada.managing(), settings(), label).awaitMessage("✓ " + label);
    assertThat(lab.store().settings(lab.server)).containsKey(setting);
  }

  @Test
  void answersComeInTheLanguageOfTheServer() {
    choose(ServerRules.LANGUAGE, "Deutsch");
    lab.discord.command(lab.bob, "ask", QUESTION).awaitMessage("Evidence");
    choose(ServerRules.LANGUAGE, "That of whoever asks");
    lab.discord.command(lab.bob.speaking("fr"), "ask", QUESTION).awaitMessage("Evidence");
    assertThat(lab.desk.asked())
        .extracting(Request::language)
        .containsExactly(Locale.GERMAN, Locale.FRENCH);
    lab.assertLawful();
  }

  @Test
  void aPersonMayAskAsOftenAsTheServerLets() {
    choose(ServerRules.USER_LIMIT, "2 times a minute");
    lab.discord.command(lab.bob, "ask", QUESTION).awaitMessage("Evidence");
    lab.discord.command(lab.bob, "ask", QUESTION).awaitMessage("Evidence");
    lab.discord.command(lab.bob, "ask", QUESTION).awaitMessage("You have asked a lot");
    var direct = lab.bob.in(lab.discord.directChannel(lab.bob.user()));
    lab.discord.say(direct, "How is bread judged?");
    lab.discord.awaitMessage(direct.channel(), text -> text.contains("Evidence"));
    lab.assertLawful();
  }

  @Test
  void aChannelIsAnsweredAsOftenAsTheServerLets() {
    lab.store().set(lab.server, ServerRules.CHANNEL_LIMIT, "2");
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    lab.discord.command(lab.bob, "ask", QUESTION).awaitMessage("Evidence");
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("This channel has asked a lot");
  }

  @Test
  void retentionIsChosen() {
    choose(ServerRules.RETENTION, "7 days");
    assertThat(lab.store().settings(lab.server)).containsEntry(ServerRules.RETENTION, "7");
  }

  @Test
  void digestsLookAsTheServerLikes() {
    choose(ServerRules.DIGEST_STYLE, "Compact");
    var subscribed =
        lab.discord.command(
            lab.ada.managing(), "digest", Map.of("subcommand", "subscribe", "topics", "kites"));
    subscribed.awaitMessage("✓ Compact");
  }

  @Test
  void inThreadsAloneNobodyElseSeesAnswersInTheChannel() {
    lab.store().set(lab.server, ServerRules.THREADS, "on");
    var asked =
        lab.discord.command(
            lab.bob, "ask", Map.of("question", "How is bread judged?", "private", false));
    asked.awaitMessage("Share");
    assertThat(asked.isPrivate()).isTrue();
    lab.discord.say(lab.ada, "<@%d> How is bread judged?".formatted(lab.discord.bot()));
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    var thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    lab.discord.awaitMessage(thread, text -> text.contains("Evidence"));
    var inThread = lab.discord.command(lab.bob.in(thread), "ask", QUESTION);
    inThread.awaitMessage("Evidence");
    assertThat(inThread.isPrivate()).isFalse();
    lab.assertLawful();
  }

  @Test
  void whatFollowsAPrivateAnswerIsPrivate() {
    var answer =
        lab.discord
            .command(lab.ada, "ask", Map.of("question", "How is bread judged?", "private", true))
            .awaitMessage("Share");
    var form = lab.discord.press(lab.ada, answer, "Follow-up").awaitForm();
    var followed = lab.discord.submit(lab.ada, form, Map.of("question", "and how often?"));
    followed.awaitMessage("Share");
    assertThat(followed.isPrivate()).isTrue();
    lab.assertLawful();
  }

  @Test
  void aQuestionInAThreadKnowsWhatTheThreadIsAbout() {
    lab.discord.say(lab.ada, "<@%d> Which paper is about bread?".formatted(lab.discord.bot()));
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    var thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    lab.discord.awaitMessage(thread, text -> text.contains("Evidence"));
    lab.discord.await(
        () -> lab.store().conversation(thread).orElse("").contains("bread"), "that it is known");
    lab.discord
        .command(lab.bob.in(thread), "ask", Map.of("question", "and how often does it agree?"))
        .awaitMessage("Bread");
    assertThat(lab.desk.asked().getLast().earlier()).hasSize(1);
  }

  @Test
  void othersDoNotChangeAnAnswer() {
    var answer = lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    var pressed = lab.discord.press(lab.bob, answer, "Retry");
    assertThat(MessageText.of(pressed.awaitFollowUp()))
        .contains("Only the person who asked")
        .contains("only you can see");
    assertThat(lab.desk.asked()).hasSize(1);
    lab.discord.press(lab.bob.managing(), answer, "Retry").awaitMessage("Evidence");
    lab.discord.await(() -> lab.desk.asked().size() == 2, "the answer");
    lab.assertLawful();
  }

  @Test
  void whoMayNotManageTheServerChangesNothing() {
    var card = settings();
    lab.discord.choose(lab.bob, card, "Deutsch").awaitMessage("Only members who may");
    assertThat(lab.store().settings(lab.server)).doesNotContainKey(ServerRules.LANGUAGE);
  }
}
