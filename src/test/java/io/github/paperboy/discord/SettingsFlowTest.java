package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.retrieve.ModelChoice;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Snapshots;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is chosen in `/settings` has its effect.
class SettingsFlowTest {
  private static final Map<String, Object> QUESTION = Map.of("question", "How is bread judged?");

  @RegisterExtension final Lab lab = new Lab().with(Lab::generous).connect();

  private ObjectNode settings() {
    return lab.discord.command(lab.ada.managing(), "settings", Map.of()).awaitMessage("Settings");
  }

  private ObjectNode page(String title) {
    return lab.discord.press(lab.ada.managing(), settings(), title).awaitMessage("· " + title);
  }

  /// By value: labels such as “On” are there more than once.
  private void choose(String page, String setting, String label) {
    lab.discord.choose(lab.ada.managing(), page(page), label).awaitMessage("✓ " + label);
    assertThat(lab.store().settings(lab.server)).containsKey(setting);
  }

  @Test
  void answersComeInTheLanguageOfTheServer() {
    choose("Answers", ServerRules.LANGUAGE, "Deutsch");
    lab.discord.command(lab.bob, "ask", QUESTION).awaitMessage("Evidence");
    choose("Answers", ServerRules.LANGUAGE, "That of whoever asks");
    lab.discord.command(lab.bob.speaking("fr"), "ask", QUESTION).awaitMessage("Evidence");
    assertThat(lab.desk.asked())
        .extracting(Request::language)
        .containsExactly(Locale.GERMAN, Locale.FRENCH);
    lab.assertLawful();
  }

  @Test
  void aPersonMayAskAsOftenAsTheServerLets() {
    choose("Looks and limits", ServerRules.USER_LIMIT, "2 times a minute");
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
    lab.rule(ServerRules.CHANNEL_LIMIT, "2");
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    lab.discord.command(lab.bob, "ask", QUESTION).awaitMessage("Evidence");
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("This channel has asked a lot");
  }

  @Test
  void aSettingThatCannotBeReadIsNoReasonForSilence() {
    lab.rule(ServerRules.USER_LIMIT, "often");
    lab.discord.command(lab.bob, "ask", QUESTION).awaitMessage("Something went wrong on my side");
    lab.discord.say(lab.bob, "<@%d> How is bread judged?".formatted(lab.discord.bot()));
    lab.discord.await(() -> failures() == 2, "the second failure");
    lab.rule(ServerRules.USER_LIMIT, "");
    lab.discord.command(lab.bob, "ask", QUESTION).awaitMessage("Evidence");
  }

  private long failures() {
    return lab.discord.messages(lab.channel).stream()
        .filter(message -> MessageText.of(message).contains("Something went wrong"))
        .count();
  }

  @Test
  void whatIsSetIsKnownWithoutALookAtTheStore() {
    lab.rule(ServerRules.LANGUAGE, "de");
    var known = new ServerRules(lab.store(), lab.bot().rules().rendering(0));
    lab.store().set(lab.server, ServerRules.LANGUAGE, "fr");
    assertThat(known.of(lab.server)).containsEntry(ServerRules.LANGUAGE, "de");
    assertThat(known.of(1)).isEmpty();
  }

  @Test
  void retentionIsChosen() {
    choose("Looks and limits", ServerRules.RETENTION, "7 days");
    assertThat(lab.store().settings(lab.server)).containsEntry(ServerRules.RETENTION, "7");
  }

  @Test
  void digestsLookAsTheServerLikes() {
    choose("New digests", ServerRules.DIGEST_STYLE, "Compact");
    var subscribed =
        lab.discord.command(
            lab.ada.managing(), "digest", Map.of("subcommand", "subscribe", "topics", "kites"));
    subscribed.awaitMessage("✓ Compact");
  }

  @Test
  void theModelThatWasChosenIsAskedAndNoOther() {
    lab.desk.offer("local", "cloud");
    choose("Answers", ServerRules.MODEL, "Only local");
    lab.discord.command(lab.bob, "ask", QUESTION).awaitMessage("Evidence");
    choose("Answers", ServerRules.MODEL, "Quotes only, no language model");
    lab.discord.command(lab.bob, "ask", QUESTION).awaitMessage("Evidence");
    choose("Answers", ServerRules.MODEL, "All that are set up, in turn");
    lab.discord.command(lab.bob, "ask", QUESTION).awaitMessage("Evidence");
    assertThat(lab.desk.asked())
        .extracting(Request::model)
        .containsExactly(
            new ModelChoice.Named("local"), new ModelChoice.Quotes(), new ModelChoice.Usual());
    lab.assertLawful();
  }

  @Test
  void thePrivacyNoticeSaysWhatHoldsHere() {
    lab.desk.offer("local", "cloud");
    var show = Map.of("subcommand", "show");
    assertThat(MessageText.of(lab.discord.command(lab.bob, "privacy", show).awaitMessage("keeps")))
        .contains("For 90 days", "language models local, cloud. Your name")
        .contains("is noted until the next day");
    choose("Answers", ServerRules.MODEL, "Only local");
    choose("Looks and limits", ServerRules.RETENTION, "A day");
    assertThat(MessageText.of(lab.discord.command(lab.bob, "privacy", show).awaitMessage("keeps")))
        .contains("For 1 day:", "language model local. Your name");
    choose("Answers", ServerRules.MODEL, "Quotes only, no language model");
    assertThat(MessageText.of(lab.discord.command(lab.bob, "privacy", show).awaitMessage("keeps")))
        .contains("no language model is asked");
  }

  @Test
  void aModelThatIsGoneIsSaid() {
    lab.rule(ServerRules.MODEL, "gone");
    assertThat(MessageText.of(settings())).contains("**gone** was chosen and is not set up");
  }

  @Test
  void whenDigestsAreSentIsTypedInAForm() {
    var form = lab.discord.press(lab.ada.managing(), page("New digests"), "Time …").awaitForm();
    Snapshots.check("settings-digests", page("New digests"));
    lab.discord
        .submit(lab.ada.managing(), form, times("7:30", "Europe/Paris", "workdays", "none"))
        .awaitMessage("at 07:30 in Europe/Paris");
    choose("New digests", ServerRules.DIGEST_PAPERS, "At most 3 papers");
    choose("New digests", ServerRules.DIGEST_EMPTY, "Without a good paper: say so");
    choose("New digests", ServerRules.DIGEST_LANGUAGE, "Deutsch");
    var subscribed =
        lab.discord.command(
            lab.ada.managing(), "digest", Map.of("subcommand", "subscribe", "topics", "kites"));
    assertThat(MessageText.of(subscribed.awaitMessage("Abonniert")))
        .contains("um 07:30 in Europe/Paris")
        .contains("✓ Höchstens 3 Arbeiten", "✓ Ohne gute Arbeit: Bescheid geben", "✓ Deutsch");
    lab.assertLawful();
  }

  @Test
  void aTimeThatCannotBeReadChangesNothing() {
    var form = lab.discord.press(lab.ada.managing(), page("New digests"), "Time …").awaitForm();
    lab.discord
        .submit(lab.ada.managing(), form, times("25:00 @everyone", "UTC", "daily", "none"))
        .awaitMessage("⚠ '25:00 \\@everyone' is no time");
    assertThat(lab.store().settings(lab.server)).doesNotContainKey(ServerRules.DIGEST_ZONE);
  }

  @Test
  void theFormIsForManagersAtThePressAndWhenItIsSent() {
    var card = page("New digests");
    var form = lab.discord.press(lab.ada.managing(), card, "Time …").awaitForm();
    lab.discord
        .submit(lab.ada, form, times("07:30", "UTC", "daily", "none"))
        .awaitMessage("Only members who may");
    lab.discord.press(lab.bob, page("New digests"), "Time …").awaitMessage("Only members who may");
    assertThat(lab.store().settings(lab.server)).doesNotContainKey(ServerRules.DIGEST_TIME);
  }

  private static Map<String, String> times(String time, String zone, String days, String quiet) {
    return Map.of("time", time, "zone", zone, "days", days, "quiet", quiet);
  }

  @Test
  void everyPageFitsAndShowsWhatIsSet() {
    lab.desk.offer(
        IntStream.rangeClosed(1, 20)
            .mapToObj("organisation/a-model-with-quite-a-long-name-%d"::formatted)
            .toArray(String[]::new));
    for (var page : SettingsPage.values()) {
      assertThat(MessageText.of(page(page.title()))).contains("✓");
    }
    Snapshots.check("settings-channels", page("Channels"));
    Snapshots.check("settings-limits", page("Looks and limits"));
    lab.assertLawful();
  }

  @Test
  void inThreadsAloneNobodyElseSeesAnswersInTheChannel() {
    lab.rule(ServerRules.THREADS, "on");
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
