package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.testing.SamplePapers;
import io.github.paperboy.testing.discord.Fault;
import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Person;
import io.github.paperboy.testing.discord.Snapshots;
import io.github.paperboy.watch.StandingWatch;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// `/watch` and its notes through the real library and a Discord on loopback.
class WatchFlowTest {
  private static final int EPHEMERAL = 1 << 6;
  private static final String QUESTION = "How long does KiteNet keep a kite in the air?";

  @RegisterExtension final Lab lab = new Lab().lawful().with(Lab::generous);
  private long other;

  @BeforeEach
  void connect() {
    other = lab.discord.channel(lab.server, "other");
    lab.connect();
  }

  private ObjectNode watch(Person person, String subcommand, Map<String, ?> options, String reads) {
    Map<String, Object> all = new LinkedHashMap<>(options);
    all.put("subcommand", subcommand);
    return lab.discord.command(person, "watch", all).awaitMessage(reads);
  }

  private StandingWatch only() {
    var all = lab.watches().watches().all();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  /// What everybody there can read.
  private List<ObjectNode> messages(long channel) {
    return lab.discord.messages(channel).stream()
        .filter(message -> (message.path("flags").asInt() & EPHEMERAL) == 0)
        .toList();
  }

  private void aBetterKite() {
    lab.watches()
        .arrive(
            List.of(
                SamplePapers.paper(
                    "KiteNet Two: Longer in the Air",
                    "Does KiteNet keep a kite long enough in the air? KiteNet Two does, for 60"
                        + " minutes.",
                    "2025-06-01")));
  }

  @Test
  void aStandingQuestionTellsTheDifferenceWhereItWasAsked() {
    var begun = watch(lab.ada, "question", Map.of("question", QUESTION), "I watch this now");
    Snapshots.check("watch", begun);
    lab.watches().round();
    assertThat(messages(lab.channel)).isEmpty();

    aBetterKite();
    assertThat(lab.watches().round().told()).hasSize(1);
    lab.watches().round();
    assertThat(messages(lab.channel)).hasSize(1);
    Snapshots.check("watch-question", messages(lab.channel).getFirst());
  }

  @Test
  void whoWantsItDirectlyIsToldDirectlyInTheirLanguage() {
    var german = lab.ada.speaking("de");
    var options = Map.of("query", "KiteNet kites", "direct", true);
    watch(german, "search", options, "schreibe dir direkt");
    aBetterKite();
    lab.watches().round();
    assertThat(messages(lab.channel)).isEmpty();
    var note = messages(lab.discord.directChannel(lab.ada.user())).getFirst();
    assertThat(MessageText.of(note))
        .contains("Neues zur Suche „KiteNet kites“")
        .contains("Nicht mehr beobachten");
  }

  @Test
  void theButtonBelowAPaperWatchesIt() {
    var paper = lab.discord.command(lab.ada, "paper", Map.of("paper", "KiteNet"));
    var card = paper.awaitMessage("Watch");
    lab.discord.press(lab.ada, card, "Watch").awaitMessage("I watch this now");
    lab.discord.press(lab.ada, card, "Watch").awaitMessage("watched already");
    lab.watches().arrive(List.of(SamplePapers.KITES.asWithdrawn()));
    lab.watches().round();
    Snapshots.check("watch-paper", messages(lab.channel).getLast());
  }

  @Test
  void authorsOrganisationsAndPapersAreWatchedByCommandAndListed() {
    watch(lab.ada, "author", Map.of("name", "Lovelace"), "I watch this now");
    watch(lab.ada, "organisation", Map.of("name", "Acme"), "I watch this now");
    watch(lab.ada, "paper", Map.of("paper", "Crumb"), "I watch this now");
    watch(lab.bob, "author", Map.of("name", "x".repeat(101)), "1 to 100 characters");
    Snapshots.check("watch-list", watch(lab.bob, "list", Map.of(), "What is watched"));
    watch(lab.bob.in(other), "list", Map.of(), "Nothing is watched here");
  }

  @Test
  void aWatchIsEndedByWhoAskedForItOrManagesTheServer() {
    watch(lab.ada, "author", Map.of("name", "Lovelace"), "I watch this now");
    var list = watch(lab.bob, "list", Map.of(), "Lovelace");
    lab.discord.press(lab.bob, list, "Stop watching").awaitMessage("Only who asked for it");
    assertThat(only().isActive()).isTrue();

    var offered = lab.discord.type(lab.bob, "watch remove", "watch", "love").awaitChoices();
    assertThat(offered).isEmpty();
    offered = lab.discord.type(lab.ada, "watch remove", "watch", "love").awaitChoices();
    assertThat(offered).containsExactly("Lovelace");
    var id = only().watch().id();
    watch(lab.bob.managing(), "remove", Map.of("watch", id), "Not watched any more");
    watch(lab.ada, "remove", Map.of("watch", id), "no such watch");
  }

  @Test
  void aThreadHearsWhatHappensToThePapersThatWereDiscussedInIt() {
    lab.discord.say(lab.ada, "<@" + lab.discord.bot() + "> " + QUESTION);
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    long thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    lab.discord.awaitMessage(thread, text -> text.contains("Evidence"));
    lab.discord.await(() -> lab.watches().isWatched(thread), "the papers of the thread");

    aBetterKite();
    lab.watches().arrive(List.of(SamplePapers.KITES.asWithdrawn()));
    lab.watches().round();
    var note = messages(thread).getLast();
    Snapshots.check("watch-discussed", note);
    lab.discord.press(lab.bob.in(thread), note, "Stop watching").awaitMessage("nothing more");
    assertThat(lab.watches().isWatched(thread)).isFalse();
  }

  @Test
  void aNoteWhoseSenderDiedIsFoundAndNotSentAgain() {
    watch(lab.ada, "author", Map.of("name", "Lovelace"), "I watch this now");
    watch(lab.ada, "search", Map.of("query", "KiteNet kites"), "I watch this now");
    aBetterKite();
    var dying =
        new DigestListener() {
          @Override
          public void reached(Step step, String key) {
            if (step == Step.SENT) {
              throw new AssertionError("killed");
            }
          }
        };
    assertThatThrownBy(() -> lab.watches().round(dying)).hasMessage("killed");
    lab.clock.advance(Duration.ofMinutes(10));
    assertThat(lab.watches().round().told()).hasSize(1);
    assertThat(messages(lab.channel)).hasSize(1);
  }

  @Test
  void aWatchWhoseNotesAreRefusedIsPaused() {
    watch(lab.ada.in(other), "search", Map.of("query", "KiteNet kites"), "I watch this now");
    lab.discord.fail("POST /channels/{}/messages", new Fault.Refusal(403, 50013));
    aBetterKite();
    lab.watches().round();
    assertThat(only().isActive()).isFalse();
    assertThat(only().reason()).contains("Send Messages");
  }

  @Test
  void whoIsForgottenWatchesNothing() {
    watch(lab.ada, "author", Map.of("name", "Lovelace"), "I watch this now");
    lab.discord
        .command(lab.ada, "privacy", Map.of("subcommand", "forget"))
        .awaitMessage("Forgotten: 1 entries");
    assertThat(lab.watches().watches().all()).isEmpty();
  }

  @Test
  void aServerIsToldThatAWatchIsPausedAndNotWhatIsWatched() throws InterruptedException {
    watch(lab.ada, "question", Map.of("question", QUESTION), "I watch this now");
    long notices = lab.discord.channel(lab.server, "notices");
    lab.disconnect();
    lab.discord.putNoticesIn(lab.server, notices);
    lab.connect();
    aBetterKite();
    lab.discord.fail("POST /channels/{}/messages", new Fault.Refusal(403, 50013));
    assertThat(lab.watches().round().troubles()).hasSize(1);

    var notice = lab.discord.awaitMessage(notices, text -> text.contains("paused"));

    assertThat(MessageText.of(notice))
        .contains(
            "<#" + lab.channel + ">",
            "“Send Messages”",
            "paperboy watch resume " + only().watch().id())
        .doesNotContain(QUESTION);
    lab.assertLawful();
  }
}
