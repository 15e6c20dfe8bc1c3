package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.Presentation.Style;
import io.github.paperboy.digest.Presentation.WhenEmpty;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.store.DiscordStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.store.StoredSignal;
import io.github.paperboy.store.StoredSignal.Kind;
import io.github.paperboy.testing.SamplePapers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollUpTest {
  private static final Target TEAM = new Target.Channel(1, 2);
  private static final Presentation ROLL_UP =
      new Presentation(2, Style.ROLL_UP, "en", WhenEmpty.SILENT);
  private static final Paper SAILS = SamplePapers.paper("Sails", "We sew sails.", "2025-06-01");

  private Path file;
  private DigestLab lab;
  private Subscription rollUp;

  @BeforeEach
  void open(@TempDir Path directory) {
    file = directory.resolve("papers.db");
    lab = new DigestLab(file);
    lab.arrive(List.of(SamplePapers.KITES, SamplePapers.BREAD, SAILS));
    lab.subscribe("daily", new Target.Channel(1, 3), Presentation.USUAL);
    lab.subscribe("other", new Target.Channel(9, 3), Presentation.USUAL);
    rollUp = lab.subscribe("weekly", TEAM, ROLL_UP).subscription();
    lab.step(Duration.ofHours(1));
  }

  @AfterEach
  void close() {
    lab.close();
  }

  private void say(String subscription, Paper paper, String person, Kind kind) {
    lab.store().say(new StoredSignal(subscription, paper.id().value(), person, kind, lab.now()));
  }

  private Digest digest() {
    return lab.process("test", List.of(), DigestListener.NONE).preview(rollUp, 0);
  }

  private List<String> titles() {
    return digest().items().stream().map(DigestItem::title).toList();
  }

  @Test
  void whatMoreLikedComesFirstAndSaysSo() {
    say("daily", SAILS, "ada", Kind.LIKED);
    say("daily", SamplePapers.KITES, "ada", Kind.LIKED);
    say("daily", SamplePapers.KITES, "bob", Kind.SAVED);
    say("daily", SamplePapers.BREAD, "bob", Kind.DISMISSED);
    assertThat(DigestText.lines(digest()))
        .containsSubsequence(
            "Kites & lanterns · 26 May 2025 – 2 June 2025",
            "What the team liked.",
            "1. " + SamplePapers.KITES.title(),
            "   Why: 2 people liked it",
            "2. Sails",
            "   Why: 1 person liked it");
    assertThat(titles()).hasSize(2);
  }

  @Test
  void whatAsManyDismissedIsLeftOut() {
    say("daily", SAILS, "ada", Kind.LIKED);
    say("daily", SAILS, "bob", Kind.DISMISSED);
    assertThat(titles()).isEmpty();
    assertThat(DigestText.lines(digest())).contains("Nobody liked a paper in these days.");
  }

  @Test
  void whatIsPutOnTheListOfAChannelIsLiked() {
    shelve(3, SAILS);
    shelve(3, SamplePapers.KITES);
    shelve(4, SamplePapers.BREAD);
    say("daily", SamplePapers.KITES, "ada", Kind.LIKED);
    say("daily", SamplePapers.KITES, "bob", Kind.LIKED);
    assertThat(DigestText.lines(digest()))
        .containsSubsequence("   Why: 2 people liked it", "2. Sails", "   Why: 1 person liked it");
    assertThat(titles()).containsExactly(SamplePapers.KITES.title(), "Sails");
    say("daily", SAILS, "ada", Kind.DISMISSED);
    assertThat(titles()).containsExactly(SamplePapers.KITES.title());
    lab.step(Duration.ofDays(9));
    assertThat(titles()).isEmpty();
  }

  private void shelve(long channel, Paper paper) {
    try (var lists = DiscordStore.open(file, StoreSettings.DEFAULTS)) {
      lists.add("channel-library:" + channel, paper.id().value(), lab.now().toEpochMilli());
    }
  }

  @Test
  void otherServersAreOtherTeams() {
    say("other", SAILS, "ada", Kind.LIKED);
    assertThat(titles()).isEmpty();
  }

  @Test
  void whatWasLikedLongAgoIsOver() {
    say("daily", SAILS, "ada", Kind.LIKED);
    lab.step(Duration.ofDays(9));
    assertThat(titles()).isEmpty();
  }

  @Test
  void whatWasForgottenIsNotToldAnyMore() {
    say("daily", SAILS, "ada", Kind.LIKED);
    lab.step(Duration.ofHours(1));
    say("daily", SamplePapers.KITES, "ada", Kind.LIKED);
    assertThat(lab.store().forgetBefore(lab.now())).isEqualTo(1);
    assertThat(titles()).containsExactly(SamplePapers.KITES.title());
  }

  @Test
  void nothingIsToldTwice() throws InterruptedException {
    say("daily", SAILS, "ada", Kind.LIKED);
    lab.subscriptions().pause("daily", "");
    lab.subscriptions().pause("other", "");
    var outlet = new RememberingOutlet(System::nanoTime);
    var process = lab.process("test", List.of(outlet), DigestListener.NONE);
    lab.step(Duration.ofHours(2));
    DigestLab.run(process);
    say("daily", SamplePapers.KITES, "bob", Kind.LIKED);
    lab.step(Duration.ofDays(1));
    DigestLab.run(process);
    assertThat(outlet.posted().stream().map(each -> each.items().getFirst().title()))
        .containsExactly("Sails", SamplePapers.KITES.title());
  }

  @Test
  void aRollUpSurvivesTheStore() {
    say("daily", SAILS, "ada", Kind.LIKED);
    var digest = digest();
    assertThat(DigestJson.read(DigestJson.write(digest))).isEqualTo(digest);
  }
}
