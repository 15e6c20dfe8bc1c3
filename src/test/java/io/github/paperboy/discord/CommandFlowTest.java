package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Snapshots;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every other command, through the real library and a Discord on loopback.
class CommandFlowTest {
  @TempDir static Path directory;

  @SuppressWarnings("NullAway.Init") // set before the tests
  private static Lab lab;

  @BeforeAll
  static void connect() {
    lab = new Lab(directory).with(Lab::generous).connect();
  }

  @AfterAll
  static void disconnect() {
    lab.assertLawful();
    lab.close();
  }

  @Test
  void commandsAreRegisteredOnceWithTheirContexts() {
    assertThat(lab.discord.registrations()).isEqualTo(1);
    assertThat(lab.discord.commands().findValuesAsText("name"))
        .contains("ask", "search", "paper", "library", "settings", "Check this claim");
  }

  @Test
  void searchTurnsItsPages() {
    var found =
        lab.discord
            .command(lab.ada, "search", Map.of("query", "lanterns in the wind"))
            .awaitMessage("More ▶");
    Snapshots.check("search", found);
    lab.discord.press(lab.ada, found, "More ▶").awaitMessage("◀ Back");
    assertThat(MessageText.of(found)).contains("6.");
  }

  @Test
  void aSearchWithConditionsNobodyMeetsSaysSo() {
    lab.discord
        .command(lab.ada, "search", Map.of("query", "kites", "since", "2030"))
        .awaitMessage("No paper here matches");
  }

  @Test
  void aPaperIsShownWithItsButtons() {
    var paper =
        lab.discord.command(lab.ada, "paper", Map.of("paper", "KiteNet")).awaitMessage("Save");
    Snapshots.check("paper", paper);
    Snapshots.check("bibtex", lab.discord.press(lab.ada, paper, "BibTeX").awaitMessage("@misc"));
    lab.discord.press(lab.ada, paper, "Similar").awaitMessage("Similar to");
  }

  @Test
  void aPaperIsComparedFromItsCard() {
    var paper =
        lab.discord.command(lab.ada, "paper", Map.of("paper", "KiteNet")).awaitMessage("Save");
    var form = lab.discord.press(lab.ada, paper, "Compare").awaitForm();
    var compared = lab.discord.submit(lab.ada, form, Map.of("other", "bread"));
    Snapshots.check("compare", compared.awaitMessage("What it does"));
  }

  @Test
  void aPaperIsAskedAboutFromItsCard() {
    var paper =
        lab.discord.command(lab.ada, "paper", Map.of("paper", "KiteNet")).awaitMessage("Save");
    var form = lab.discord.press(lab.ada, paper, "Ask about it").awaitForm();
    lab.discord
        .submit(lab.ada, form, Map.of("question", "how long does the kite stay up?"))
        .awaitMessage("Evidence");
  }

  @Test
  void anUnknownPaperIsSaid() {
    lab.discord
        .command(lab.ada, "paper", Map.of("paper", "zzz"))
        .awaitMessage("No paper here is named like");
  }

  @Test
  void titlesAreCompletedWhileTheyAreTyped() {
    var typed = lab.discord.type(lab.ada, "paper", "paper", "kite");
    assertThat(typed.awaitChoices()).containsExactly("KiteNet: Flying Kites with Networks (2024)");
  }

  @Test
  void trendingAndCatchUpShowWhatIsNew() {
    Snapshots.check(
        "trending", lab.discord.command(lab.ada, "trending", Map.of()).awaitMessage("Most"));
    Snapshots.check(
        "catchup",
        lab.discord
            .command(lab.ada, "catchup", Map.of("since", "2025-01-07", "minutes", "3"))
            .awaitMessage("Since"));
    var week =
        lab.discord
            .command(lab.ada, "catchup", Map.of("since", "2025-01-02", "until", "2025-01-03"))
            .awaitMessage("2025-01-02 to 2025-01-03");
    assertThat(MessageText.of(week))
        .contains("Part 2", "Part 3")
        .doesNotContain("Part 1", "Part 4");
  }

  @Test
  void aLibraryIsFilledListedAndExported() {
    var person = lab.bob;
    lab.discord
        .command(person, "library", Map.of("subcommand", "save", "paper", "KiteNet"))
        .awaitMessage("Saved");
    var list = lab.discord.command(person, "library", Map.of("subcommand", "list"));
    Snapshots.check("library", list.awaitMessage("KiteNet"));
    var exported =
        lab.discord.command(person, "library", Map.of("subcommand", "export", "format", "bibtex"));
    Snapshots.check("library-export", exported.awaitFollowUp());
    lab.discord
        .command(person, "library", Map.of("subcommand", "remove", "paper", "KiteNet"))
        .awaitMessage("Removed");
    lab.discord
        .command(person, "library", Map.of("subcommand", "list"))
        .awaitMessage("The list is empty");
  }

  @Test
  void interestsCanBeRemovedLineByLine() {
    var shown =
        lab.discord
            .command(lab.ada, "interests", Map.of("subcommand", "add", "topic", "small kites"))
            .awaitMessage("small kites");
    var text = MessageText.of(shown).replaceAll("<t:\\d+:D>", "<t:TIME:D>");
    Snapshots.check("interests", text);
    lab.discord.press(lab.ada, shown, "Remove").awaitMessage("No interests yet");
  }

  @Test
  void settingsAreForManagersOnly() {
    lab.discord.command(lab.ada, "settings", Map.of()).awaitMessage("Only members who may");
    var shown =
        lab.discord
            .command(lab.ada.managing(), "settings", Map.of())
            .awaitMessage("Settings of this server");
    Snapshots.check("settings", shown);
    lab.discord.choose(lab.bob, shown, "Deutsch").awaitMessage("Only members who may");
  }

  @Test
  void privacyExportsAndForgets() {
    var person = lab.bob;
    Snapshots.check(
        "privacy",
        lab.discord
            .command(person, "privacy", Map.of("subcommand", "show"))
            .awaitMessage("What Paperboy keeps"));
    var exported = lab.discord.command(person, "privacy", Map.of("subcommand", "export"));
    assertThat(MessageText.of(exported.awaitFollowUp())).contains("paperboy.json");
    lab.discord
        .command(person, "privacy", Map.of("subcommand", "forget"))
        .awaitMessage("Forgotten");
  }

  @Test
  void helpRunsItsExamples() {
    var help = lab.discord.command(lab.ada, "help", Map.of()).awaitMessage("answers questions");
    Snapshots.check("help", help);
    lab.discord.press(lab.ada, help, "Most discussed papers").awaitMessage("[Retry]");
    lab.discord.command(lab.ada, "status", Map.of()).awaitMessage("11 papers, 11 encoded");
  }

  @Test
  void menusWorkOnAnyMessage() {
    var message = lab.discord.say(lab.bob, "A kite stays up for 41.5 minutes.");
    var checked = lab.discord.menu(lab.ada, "Check this claim", message);
    Snapshots.check("claim", checked.awaitMessage("Claim"));
    assertThat(checked.isPrivate()).isTrue();
    lab.discord.menu(lab.ada, "Ask about this", message).awaitMessage("Evidence");
    lab.discord.menu(lab.ada, "Find the paper", message).awaitMessage("KiteNet");
  }
}
