package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.digest.DigestLab;
import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.Target;
import io.github.paperboy.discord.card.Rendering;
import io.github.paperboy.testing.discord.Fault;
import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Person;
import io.github.paperboy.testing.discord.Snapshots;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Messages of classic embeds, where a server wants them: all buttons work as on cards.
class ClassicFlowTest {
  private static final Map<String, Object> QUESTION =
      Map.of("question", "How long does KiteNet keep a kite in the air since 2024?");

  @RegisterExtension final Lab lab = new Lab().lawful().with(Lab::generous).connect();

  @BeforeEach
  void connect() {
    lab.rule(ServerRules.RENDERING, "embeds");
  }

  private ObjectNode command(String name, Map<String, Object> options, String expected) {
    return lab.discord.command(lab.ada.managing(), name, options).awaitMessage(expected);
  }

  private void look(String label) {
    var settings = command("settings", Map.of(), "Settings of this server");
    var looks = lab.discord.press(lab.ada.managing(), settings, "Looks and limits");
    var page = looks.awaitMessage("How long answers");
    lab.discord.choose(lab.ada.managing(), page, label);
    var stored = label.equals("Cards") ? "cards" : "embeds";
    lab.discord.await(
        () -> stored.equals(lab.store().settings(lab.server).get(ServerRules.RENDERING)), label);
  }

  private static boolean isClassic(JsonNode message) {
    return (message.path("flags").asInt() & 1 << 15) == 0 && !message.path("embeds").isEmpty();
  }

  private static void check(String name, JsonNode message) {
    assertThat(isClassic(message)).isTrue();
    Snapshots.check("classic-" + name, message);
  }

  @Test
  void anAnswerWithAllItsButtons() {
    var answer = command("ask", QUESTION, "Evidence");
    check("ask", answer);
    check("evidence", lab.discord.press(lab.ada, answer, "Evidence").awaitMessage("41.5 minutes"));
    var form = lab.discord.press(lab.ada, answer, "Follow-up").awaitForm();
    lab.discord.submit(lab.ada, form, Map.of("question", "and why?")).awaitMessage("Retry");
    lab.discord.press(lab.ada, answer, "Retry").awaitMessage("Evidence");
    assertThat(isClassic(answer)).isTrue();
  }

  @Test
  void aMessageStaysAsItWasMade() {
    var answer = command("ask", QUESTION, "Evidence");
    look("Cards");
    lab.discord.press(lab.ada, answer, "Retry").awaitMessage("Evidence");
    assertThat(isClassic(answer)).isTrue();
    var other = command("ask", QUESTION, "Evidence");
    assertThat(isClassic(other)).isFalse();
    look("Classic embeds");
    lab.discord.press(lab.ada, other, "Retry").awaitMessage("Evidence");
    assertThat(isClassic(other)).isFalse();
  }

  @Test
  void pagesOfPapersAndOnePaper() {
    var page = command("search", Map.of("query", "lanterns in the wind"), "More ▶");
    check("search", page);
    lab.discord.press(lab.ada, page, "2 Open").awaitMessage("Part 2");
    lab.discord.press(lab.ada, page, "More ▶").awaitMessage("◀ Back");
    var paper = command("paper", Map.of("paper", "KiteNet"), "Save");
    check("paper", paper);
    lab.discord.press(lab.ada, paper, "BibTeX").awaitMessage("@misc");
  }

  @Test
  void settingsAndWhatHasNoRoomForItsButtons() {
    var settings = command("settings", Map.of(), "Settings of this server");
    check("settings", settings);
    var looks = lab.discord.press(lab.ada.managing(), settings, "Looks and limits");
    lab.discord
        .choose(lab.ada.managing(), looks.awaitMessage("As often"), "A day")
        .awaitMessage("✓ How long answers and conversations are kept: A day");
    var digest = Map.<String, Object>of("subcommand", "subscribe", "topics", "kites");
    var subscribed = command("digest", digest, "Subscribed");
    var text =
        MessageText.of(subscribed)
            .replaceAll("<#\\d+>", "<#CHANNEL>")
            .replaceAll("`[a-z0-9]+`", "`ID`");
    Snapshots.check("classic-digest-subscription", text);
    var form = lab.discord.choose(lab.ada.managing(), subscribed, "Time …").awaitForm();
    assertThat(form.path("title").asText()).isEqualTo("Subscription");
    lab.discord.choose(lab.bob, subscribed, "Pause").awaitMessage("Only members who may");
  }

  @Test
  void aDigestIsFoundAgainAndItsButtonsSayOfWhichPaper() throws InterruptedException {
    lab.digests()
        .subscribe("abc234", new Target.Channel(lab.server, lab.channel), Presentation.USUAL);
    lab.digests().step(Duration.ofHours(1));
    lab.digests().arrive(lab.desk.papers());
    lab.digests().step(Duration.ofHours(1));
    lab.discord.fail("POST /channels/{}/messages", new Fault.Botched(500));
    var process = lab.digests().process("test", List.of(lab.outlet()), DigestListener.NONE);
    DigestLab.run(process);
    lab.digests().step(Duration.ofHours(1));
    DigestLab.run(process);
    assertThat(lab.discord.messages(lab.channel)).hasSize(1);
    var digest = lab.discord.messages(lab.channel).getFirst();
    check("digest", digest);
    lab.discord.press(lab.ada, digest, "2 Why this?").awaitMessage("Part 4");
  }

  @Test
  void aMentionIsAnsweredInItsThread() {
    lab.discord.say(lab.ada, "<@%d> How is bread judged?".formatted(lab.discord.bot()));
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    var thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    var answer = lab.discord.awaitMessage(thread, text -> text.contains("Evidence"));
    check("mention", answer);
  }

  @Test
  void inDirectMessagesTheSettingOfTheBotHolds() {
    lab.disconnect();
    lab.with(usual -> usual.withRendering(Rendering.EMBEDS)).connect();
    Person direct = lab.bob.in(lab.discord.directChannel(lab.bob.user()));
    lab.discord.say(direct, "How is bread judged?");
    var answer = lab.discord.awaitMessage(direct.channel(), text -> text.contains("Evidence"));
    assertThat(isClassic(answer)).isTrue();
  }
}
