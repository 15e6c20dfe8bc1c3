package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.digest.DigestLab;
import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.Presentation.Style;
import io.github.paperboy.digest.Presentation.WhenEmpty;
import io.github.paperboy.digest.Target;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.store.StoredSignal;
import io.github.paperboy.testing.SamplePapers;
import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Snapshots;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What people do with posted digests, through the real library and a Discord on loopback.
class DigestOpinionTest {
  private static final String ID = "abc234";
  private static final Presentation COMPACT =
      new Presentation(5, Style.COMPACT, "de", WhenEmpty.SILENT);

  @RegisterExtension final Lab lab = new Lab().lawful().with(Lab::generous).connect();

  private ObjectNode posted(Presentation presentation) {
    lab.digests().subscribe(ID, new Target.Channel(lab.server, lab.channel), presentation);
    lab.digests().step(Duration.ofHours(1));
    return next(lab.desk.papers());
  }

  /// The digest of the next morning at which one is due.
  private ObjectNode next(List<Paper> papers) {
    lab.digests().arrive(papers);
    lab.digests().step(Duration.ofHours(24));
    try {
      DigestLab.run(lab.digests().process("test", List.of(lab.outlet()), DigestListener.NONE));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return lab.discord.messages(lab.channel).getLast();
  }

  private List<StoredSignal.Kind> said() {
    return lab.digests().store().signals(ID, 9).stream().map(StoredSignal::kind).toList();
  }

  @Test
  void whatIsLikedIsRememberedAlsoByTheNextBot() {
    var digest = posted(Presentation.USUAL);
    lab.disconnect();
    lab.connect();
    var noted = lab.discord.press(lab.ada, digest, "👍");
    noted.awaitMessage("Noted: more like this.");
    assertThat(noted.isPrivate()).isTrue();
    assertThat(said()).containsExactly(StoredSignal.Kind.LIKED);
    lab.discord.press(lab.ada, digest, "Less like this").awaitMessage("Noted: less like this.");
    assertThat(said()).containsExactly(StoredSignal.Kind.DISMISSED);
    assertThat(lab.digests().store().signals(ID, 9).getFirst().person())
        .doesNotContain(Long.toString(lab.ada.user()));
  }

  @Test
  void whatWasSaidIsKeptNoLongerThanTheServerSays() {
    lab.discord.press(lab.ada, posted(Presentation.USUAL), "👍").awaitMessage("Noted");
    lab.rule(ServerRules.RETENTION, "7");
    lab.clock.advance(Duration.ofDays(6));
    lab.forgetOld();
    assertThat(said()).hasSize(1);
    lab.clock.advance(Duration.ofDays(2));
    lab.forgetOld();
    assertThat(said()).isEmpty();
  }

  @Test
  void aPaperLikeOneThatWasLikedSaysSo() {
    var digest = posted(Presentation.USUAL);
    var first = digest.toString().replaceAll("(?s).*\"(dlike:[^\"]*:)0\".*", "$1");
    lab.discord.forge(lab.ada, digest, first + "1").awaitMessage("Part 4");
    var more =
        SamplePapers.paper(
            "Lanterns in the Wind, Part 10",
            "We study lanterns that fly in wind. Lantern number 10 burns for 99 minutes.",
            "2025-06-03");
    var next = next(List.of(more));
    assertThat(MessageText.of(next)).contains("Part 10", "like “Lanterns in the Wind");
    var why = lab.discord.press(lab.bob, next, "Why this?").awaitMessage("What it has learned");
    Snapshots.check("digest-why", why);
    lab.discord.press(lab.bob, why, "What it has learned").awaitMessage("👍 1");
  }

  @Test
  void whatWasLearnedIsForgottenLineByLine() {
    var digest = posted(Presentation.USUAL);
    lab.discord.press(lab.ada, digest, "👍").awaitMessage("Noted");
    lab.discord.press(lab.bob, digest, "Less like this").awaitMessage("Noted");
    var card = lab.discord.press(lab.ada, digest, "Subscription").awaitMessage("active");
    assertThat(MessageText.of(card)).doesNotContain("Pause");
    var managed =
        lab.discord.press(lab.ada.managing(), digest, "Subscription").awaitMessage("[Learned]");
    var learned = lab.discord.press(lab.ada, managed, "Learned").awaitMessage("👍 1 · less 1");
    lab.discord
        .press(lab.ada, learned, "Forget")
        .awaitMessage(text -> text.contains("less 1") && !text.contains("👍"));
    assertThat(said()).containsExactly(StoredSignal.Kind.DISMISSED);
    var others = lab.discord.press(lab.ada.managing(), managed, "Learned").awaitMessage("less 1");
    lab.discord.press(lab.ada.managing(), others, "Forget").awaitMessage("Nothing yet");
  }

  @Test
  void aPaperOfACompactDigestIsChosenFirst() {
    var digest = posted(COMPACT);
    Snapshots.check("digest-compact", digest);
    var paper =
        lab.discord
            .choose(lab.ada, digest, "1. KiteNet: Flying Kites with Networks")
            .awaitMessage("[Warum?]");
    lab.discord.press(lab.ada, paper, "👍").awaitMessage("Notiert: mehr davon.");
    assertThat(lab.digests().store().signals(ID, 9).getFirst().paper())
        .isEqualTo(SamplePapers.KITES.id().value());
  }

  @Test
  void catchingUpOnDigestsBeginsWithWhatWasLiked() {
    var digest = posted(COMPACT);
    var options = Map.of("of", "digests", "since", "2025-06-01", "until", "2025-06-30");
    var paper =
        lab.discord.choose(lab.ada, digest, "4. Lanterns in the Wind, Part 9").awaitMessage("[👍]");
    lab.discord.press(lab.ada, paper, "👍").awaitMessage("Notiert");
    var text =
        MessageText.of(lab.discord.command(lab.bob, "catchup", options).awaitMessage("KiteNet"));
    assertThat(text).containsSubsequence("Part 9", "KiteNet").doesNotContain("Part 1", "bread");
    var elsewhere = lab.bob.in(lab.discord.directChannel(lab.bob.user()));
    lab.discord.command(elsewhere, "catchup", options).awaitMessage("No papers are of that time");
    lab.discord
        .command(lab.bob, "catchup", Map.of("of", "digests", "until", "2025-05-30"))
        .awaitMessage("No papers are of that time");
  }

  @Test
  void aDigestThatIsGoneAnswersPolitely() {
    var digest = posted(Presentation.USUAL);
    lab.digests().subscriptions().remove(ID);
    lab.discord.press(lab.ada, digest, "👍").awaitMessage("no longer remembered");
    lab.discord.press(lab.ada, digest, "Subscription").awaitMessage("There is no such");
  }

  @Test
  void nobodyTeachesADigestFromElsewhere() {
    var digest = posted(Presentation.USUAL);
    var elsewhere = lab.bob.in(lab.discord.directChannel(lab.bob.user()));
    lab.discord.press(elsewhere, digest, "👍").awaitMessage("no longer remembered");
    assertThat(said()).isEmpty();
  }

  @Test
  void privacyCoversDigests() {
    var digest = posted(Presentation.USUAL);
    lab.discord.press(lab.bob, digest, "👍").awaitMessage("Noted");
    lab.discord
        .command(
            lab.bob, "digest", Map.of("subcommand", "subscribe", "topics", "x", "to", "direct"))
        .awaitMessage("Subscribed");
    var exported = lab.discord.command(lab.bob, "privacy", Map.of("subcommand", "export"));
    assertThat(MessageText.of(exported.awaitFollowUp()))
        .contains("about x, daily at 08:00", "LIKED ");
    lab.discord
        .command(lab.bob, "privacy", Map.of("subcommand", "forget"))
        .awaitMessage("Forgotten: 2 entries");
    assertThat(said()).isEmpty();
    assertThat(lab.digests().subscriptions().all()).hasSize(1);
  }
}
