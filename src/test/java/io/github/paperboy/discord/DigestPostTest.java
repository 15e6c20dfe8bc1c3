package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.digest.DigestLab;
import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.DigestListener.Step;
import io.github.paperboy.digest.DigestOutcome;
import io.github.paperboy.digest.Digests;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.StaleSource;
import io.github.paperboy.digest.Target;
import io.github.paperboy.store.StoredSubscription.State;
import io.github.paperboy.testing.SamplePapers;
import io.github.paperboy.testing.discord.Fault;
import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Snapshots;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Digests through the real library to a Discord on loopback: each arrives once, wherever it goes
/// and whatever fails.
class DigestPostTest {
  private static final String SEND = "POST /channels/{}/messages";
  private static final String ID = "abc234";

  @RegisterExtension final Lab lab = new Lab().connect();

  private Target channel() {
    return new Target.Channel(lab.server, lab.channel);
  }

  private Digests process() {
    return process(DigestListener.NONE);
  }

  private Digests process(DigestListener listener) {
    return lab.digests().process("test", List.of(lab.outlet()), listener);
  }

  private void due(Target target) {
    lab.digests().subscribe(ID, target, Presentation.USUAL);
    lab.digests().step(Duration.ofHours(1));
    lab.digests().arrive(lab.desk.papers());
    lab.digests().step(Duration.ofHours(1));
  }

  private List<ObjectNode> messages(long channel) {
    return lab.discord.messages(channel);
  }

  private DigestOutcome only(List<DigestOutcome> outcomes) {
    assertThat(outcomes).hasSize(1);
    return outcomes.getFirst();
  }

  @Test
  void aDigestIsPostedInAChannelOnce() throws InterruptedException {
    due(channel());
    var posted = only(DigestLab.run(process()));
    assertThat(posted)
        .isInstanceOfSatisfying(
            DigestOutcome.Posted.class,
            done -> assertThat(done.message()).contains("/" + lab.server + "/" + lab.channel));
    assertThat(DigestLab.run(process())).isEmpty();
    assertThat(messages(lab.channel)).hasSize(1);
    Snapshots.check("digest", messages(lab.channel).getFirst());
    lab.assertLawful();
  }

  @Test
  void aThreadThatTheLibraryNoLongerKnowsGetsItsDigest() throws InterruptedException {
    lab.discord.command(lab.ada, "help", java.util.Map.of()).awaitAcknowledged();
    long thread = lab.discord.post(lab.ada.in(lab.discord.forum(lab.server, "talk")), "Kites", "?");
    lab.disconnect();
    lab.discord.archive(thread);
    lab.connect();
    due(new Target.Channel(lab.server, thread));
    assertThat(only(DigestLab.run(process()))).isInstanceOf(DigestOutcome.Posted.class);
    assertThat(messages(thread)).hasSize(2);
  }

  @Test
  void aForumGetsAPost() throws InterruptedException {
    long forum = lab.discord.forum(lab.server, "digests");
    due(new Target.Channel(lab.server, forum));
    DigestLab.run(process());
    var post = lab.discord.threads(forum).getFirst();
    assertThat(post.path("name").asText()).isEqualTo("Kites & lanterns · 2 June 2025");
    assertThat(MessageText.of(messages(post.path("id").asLong()).getFirst())).contains("KiteNet");
    lab.assertLawful();
  }

  @Test
  void whoAskedForItGetsPrivateMessages() throws InterruptedException {
    due(new Target.Direct(lab.ada.user()));
    DigestLab.run(process());
    assertThat(messages(lab.discord.directChannel(lab.ada.user()))).hasSize(1);
    lab.assertLawful();
  }

  @Test
  void aChannelThatRefusesIsTriedOnce() throws InterruptedException {
    due(channel());
    lab.discord.fail(SEND, new Fault.Refusal(403, 50013));
    assertThat(only(DigestLab.run(process())))
        .isInstanceOfSatisfying(
            DigestOutcome.Refused.class,
            refused -> assertThat(refused.reason()).contains("Send Messages"));
    assertThat(DigestLab.run(process())).isEmpty();
    assertThat(lab.discord.requests(SEND)).isEqualTo(1);
    var standing = lab.digests().subscriptions().find(ID).orElseThrow();
    assertThat(standing.state()).isEqualTo(State.PAUSED);
  }

  private void refused(String owner) throws InterruptedException {
    due(channel());
    var subscription = lab.digests().subscriptions().find(ID).orElseThrow().subscription();
    lab.digests().subscriptions().change(subscription.withOwner(owner));
    lab.discord.fail(SEND, new Fault.Refusal(403, 50013));
    assertThat(only(DigestLab.run(process(lab.outlet().notices()))))
        .isInstanceOf(DigestOutcome.Refused.class);
  }

  @Test
  void whoeverSubscribedIsToldThatItIsPaused() throws InterruptedException {
    refused(Long.toString(lab.ada.user()));
    var notice =
        lab.discord.awaitMessage(
            lab.discord.directChannel(lab.ada.user()), text -> text.contains("paused"));
    assertThat(MessageText.of(notice)).contains("“Send Messages”", "/digest resume");
    lab.assertLawful();
  }

  @Test
  void aServerIsToldWhereNobodyElseIsKnown() throws InterruptedException {
    long notices = lab.discord.channel(lab.server, "notices");
    lab.disconnect();
    lab.discord.putNoticesIn(lab.server, notices);
    lab.connect();
    refused("");
    lab.discord.awaitMessage(notices, text -> text.contains("paused"));
    lab.assertLawful();
  }

  @Test
  void aSourceThatIsBehindIsSaid() throws InterruptedException {
    lab.digests().stale(List.of(new StaleSource("arxiv", Duration.ofDays(3))));
    due(channel());
    DigestLab.run(process());
    assertThat(MessageText.of(messages(lab.channel).getFirst()))
        .contains("⚠ Not up to date: arxiv was last read 3 days ago.");
  }

  @Test
  void aChannelThatIsGonePausesItsSubscription() throws InterruptedException {
    due(channel());
    lab.discord.deleteChannel(lab.channel);
    assertThat(only(DigestLab.run(process())))
        .isEqualTo(new DigestOutcome.Refused("The channel is gone: choose another."));
  }

  @Test
  void anErrorOfDiscordIsFollowedByALookAndAnotherTry() throws InterruptedException {
    due(channel());
    lab.discord.fail(SEND, new Fault.Status(500));
    assertThat(only(DigestLab.run(process()))).isInstanceOf(DigestOutcome.Later.class);
    assertThat(messages(lab.channel)).isEmpty();
    lab.digests().step(Duration.ofMinutes(1));
    assertThat(only(DigestLab.run(process()))).isInstanceOf(DigestOutcome.Posted.class);
    assertThat(messages(lab.channel)).hasSize(1);
  }

  @Test
  void anAnswerThatIsLostDoesNotDoubleTheDigest() throws InterruptedException {
    due(channel());
    lab.discord.fail(SEND, new Fault.Unanswered());
    for (int i = 0; i < 3; i++) {
      DigestLab.run(process());
      lab.digests().step(Duration.ofMinutes(1));
    }
    assertThat(messages(lab.channel)).hasSize(1);
    assertThat(DigestLab.run(process())).isEmpty();
  }

  /// A process ends at some step: nothing of it runs any more.
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// Where a digest may go.
  enum Kind {
    CHANNEL,
    FORUM,
    DIRECT
  }

  private Target target(Kind kind) {
    return switch (kind) {
      case CHANNEL -> channel();
      case FORUM -> new Target.Channel(lab.server, lab.discord.forum(lab.server, "digests"));
      case DIRECT -> new Target.Direct(lab.ada.user());
    };
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aDigestWhoseSenderDiedIsFoundWhenDiscordHasForgottenItsNonce(Kind kind)
      throws InterruptedException {
    due(target(kind));
    var dying =
        process(
            new DigestListener() {
              @Override
              public void reached(Step step, String key) {
                if (step == Step.SENT) {
                  throw new Killed();
                }
              }
            });
    assertThatThrownBy(() -> DigestLab.run(dying)).isInstanceOf(Killed.class);
    lab.clock.advance(Duration.ofMinutes(10));
    lab.digests().step(Duration.ofMinutes(10));
    var found = only(DigestLab.run(process()));
    assertThat(found).isInstanceOf(DigestOutcome.Posted.class);
    assertThat(lab.discord.requests(SEND) + lab.discord.requests("POST /channels/{}/threads"))
        .isEqualTo(1);
    lab.assertLawful();
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void aProcessKilledAtAnyStepLeavesOneMessage(Step fatal) throws InterruptedException {
    due(channel());
    var dying =
        process(
            new DigestListener() {
              @Override
              public void reached(Step step, String key) {
                if (step == fatal) {
                  throw new Killed();
                }
              }
            });
    assertThatThrownBy(() -> DigestLab.run(dying)).isInstanceOf(Killed.class);
    for (int i = 0; i < 3; i++) {
      lab.clock.advance(Duration.ofMinutes(4));
      lab.digests().step(Duration.ofMinutes(4));
      DigestLab.run(process());
    }
    assertThat(messages(lab.channel)).hasSize(1);
    lab.assertLawful();
  }

  @Test
  void aDigestIsFoundBelowManyOtherMessages() throws InterruptedException {
    due(channel());
    lab.discord.fail(SEND, new Fault.Status(500));
    DigestLab.run(process());
    lab.discord.fail(SEND, new Fault.Unanswered());
    for (int i = 0; i < 250; i++) {
      lab.discord.say(lab.bob, "message " + i);
    }
    lab.digests().step(Duration.ofMinutes(1));
    assertThat(only(DigestLab.run(process()))).isInstanceOf(DigestOutcome.Posted.class);
    assertThat(lab.discord.requests("GET /channels/{}/messages")).isEqualTo(3);
  }

  @Test
  void nothingIsSentWhenTheTimeToSendIsOver() throws InterruptedException {
    due(channel());
    var frozen =
        process(
            new DigestListener() {
              @Override
              public void reached(Step step, String key) {
                if (step == Step.PERMITTED) {
                  lab.digests().step(Duration.ofSeconds(40));
                }
              }
            });
    assertThat(only(DigestLab.run(frozen)))
        .isInstanceOfSatisfying(
            DigestOutcome.Later.class, later -> assertThat(later.reason()).contains("over"));
    assertThat(lab.discord.requests(SEND)).isZero();
    assertThat(only(DigestLab.run(process()))).isInstanceOf(DigestOutcome.Posted.class);
  }

  @Test
  void whatCannotBeLookedForIsRefusedInsteadOfSentTwice() throws InterruptedException {
    long hidden = lab.discord.channel(lab.server, "hidden");
    lab.disconnect();
    lab.discord.deny(hidden, 1L << 16);
    lab.connect();
    due(new Target.Channel(lab.server, hidden));
    lab.discord.fail(SEND, new Fault.Status(500));
    DigestLab.run(process());
    lab.digests().step(Duration.ofMinutes(1));
    assertThat(only(DigestLab.run(process())))
        .isInstanceOfSatisfying(
            DigestOutcome.Refused.class,
            refused -> assertThat(refused.reason()).contains("Read Message History"));
  }

  @Test
  void aBotThatIsNotConnectedSendsLater() throws InterruptedException {
    due(channel());
    var unconnected =
        lab.digests().process("test", List.of(new JdaDigestOutlet()), DigestListener.NONE);
    assertThat(only(DigestLab.run(unconnected))).isInstanceOf(DigestOutcome.Later.class);
  }

  @Test
  void aLongDigestOfLongTextsFits() throws InterruptedException {
    var presentation =
        new Presentation(10, Presentation.Style.THEMES, "de", Presentation.WhenEmpty.SILENT);
    lab.digests().subscribe(ID, channel(), presentation);
    List<io.github.paperboy.paper.Paper> papers = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      papers.add(
          SamplePapers.paper(
              "Lanterns in wind [%d]".formatted(i) + " *very* long".repeat(20),
              "We propose lanterns in wind" + " number%d_".formatted(i * 7919).repeat(20) + ".",
              "2025-06-01"));
    }
    lab.digests().step(Duration.ofHours(1));
    lab.digests().arrive(papers);
    lab.digests().step(Duration.ofHours(1));
    assertThat(only(DigestLab.run(process()))).isInstanceOf(DigestOutcome.Posted.class);
    var text = MessageText.of(messages(lab.channel).getFirst());
    assertThat(text).contains("von 30 neuen Arbeiten", "Mehr zu einer Arbeit");
    lab.assertLawful();
  }
}
