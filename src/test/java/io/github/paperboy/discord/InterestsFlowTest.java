package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.digest.DigestLab;
import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.Target;
import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Person;
import io.github.paperboy.testing.discord.Snapshots;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/interests show` tells of every line which act put it there, and every line goes away.
class InterestsFlowTest {
  @RegisterExtension final Lab lab = new Lab().lawful().with(Lab::generous).connect();

  private ObjectNode add(Person person, String topic) {
    return lab.discord
        .command(person, "interests", Map.of("subcommand", "add", "topic", topic))
        .awaitMessage("");
  }

  private ObjectNode shown(Person person) {
    return lab.discord
        .command(person, "interests", Map.of("subcommand", "show"))
        .awaitMessage("nterests");
  }

  private void postDigest() throws InterruptedException {
    lab.digests()
        .subscribe("abc234", new Target.Channel(lab.server, lab.channel), Presentation.USUAL);
    lab.digests().step(Duration.ofHours(1));
    lab.digests().arrive(lab.desk.papers());
    lab.digests().step(Duration.ofHours(1));
    DigestLab.run(lab.digests().process("test", List.of(lab.outlet()), DigestListener.NONE));
  }

  @Test
  void everyLineHasItsReasonAndGoesAway() throws InterruptedException {
    postDigest();
    var digest = lab.discord.messages(lab.channel).getFirst();
    lab.discord.press(lab.ada, digest, "👍").awaitMessage("KiteNet");
    lab.discord
        .command(lab.ada, "watch", Map.of("subcommand", "author", "name", "Ada Lovelace"))
        .awaitMessage("Ada Lovelace");
    lab.discord
        .command(
            lab.ada, "digest", Map.of("subcommand", "subscribe", "topics", "bread", "to", "direct"))
        .awaitMessage("Subscribed");
    add(lab.ada, "small kites");
    var card = shown(lab.ada);
    Snapshots.check("interests-why", MessageText.of(card).replaceAll("<t:\\d+:D>", "<t:TIME:D>"));
    assertThat(MessageText.of(shown(lab.bob))).contains("No interests yet");
    for (int left = 4; left > 0; left--) {
      var before = MessageText.of(card).split("Why:").length;
      assertThat(before).isEqualTo(left + 1);
      card = lab.discord.press(lab.ada, card, "Remove").awaitMessage("nterests");
      var now = card;
      lab.discord.await(() -> MessageText.of(now).split("Why:").length < before, "one line less");
    }
    assertThat(lab.digests().store().signals("abc234", 10)).isEmpty();
    assertThat(lab.digests().subscriptions().all()).hasSize(1);
  }

  @Test
  void anothersPressRemovesNothingOfMine() {
    var card = add(lab.ada, "small kites");
    lab.discord.press(lab.bob, card, "Remove").awaitMessage("No interests yet");
    assertThat(MessageText.of(shown(lab.ada))).contains("small kites");
  }

  @Test
  void topicsWhoseSimpleHashesAreEqualStandSideBySide() {
    add(lab.ada, "Aa");
    add(lab.ada, "BB");
    assertThat(MessageText.of(shown(lab.ada))).contains("• Aa", "• BB");
  }

  @Test
  void catchingUpBeginsWithWhatInterestsAndSaysWhy() {
    var week = Map.of("since", "2024-05", "until", "2025-01-09", "minutes", "3");
    var before = lab.discord.command(lab.ada, "catchup", week).awaitMessage("Lanterns");
    assertThat(MessageText.of(before)).doesNotContain("Why:");
    add(lab.ada, "steering kites");
    add(lab.ada, "kite network");
    add(lab.ada, "volcano geology");
    var card = lab.discord.command(lab.ada, "catchup", week).awaitMessage("KiteNet");
    assertThat(MessageText.of(card))
        .containsSubsequence(
            "KiteNet", "-# Why: “kite network” is among your interests", "Lanterns")
        .doesNotContain("volcano", "steering");
    assertThat(MessageText.of(lab.discord.command(lab.bob, "catchup", week).awaitMessage("Part")))
        .doesNotContain("Why:");
  }

  @Test
  void aDigestOfOnesOwnIsOnOnesInterestsUnlessItSaysOtherwise() {
    var direct = Map.of("subcommand", "subscribe", "to", "direct");
    lab.discord.command(lab.ada, "digest", direct).awaitMessage("say what is wanted");
    add(lab.ada, "small kites");
    lab.discord.command(lab.ada, "digest", direct).awaitMessage("about small kites");
    var other = Map.of("subcommand", "subscribe", "to", "direct", "topics", "bread");
    assertThat(MessageText.of(lab.discord.command(lab.ada, "digest", other).awaitMessage("bread")))
        .doesNotContain("small kites");
  }

  @Test
  void hostileTopicsAreHarmless() {
    assertThat(MessageText.of(add(lab.ada, "\u200b\u2060\u3164"))).contains("has no words");
    assertThat(MessageText.of(add(lab.ada, "@everyone [x](https://evil.example) \u202egnp.exe")))
        .contains("\\@everyone \\[x\\](https\\://evil.example) gnp.exe")
        .doesNotContain("\u202e");
    add(lab.ada, "🪁");
    add(lab.ada, "x".repeat(6_000));
    assertThat(MessageText.of(shown(lab.ada))).contains("• 🪁", "• xxx");
  }
}
