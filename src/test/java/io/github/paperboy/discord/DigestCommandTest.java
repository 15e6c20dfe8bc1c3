package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.QuietHours;
import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.Target;
import io.github.paperboy.digest.Timetable;
import io.github.paperboy.store.StoredSubscription.State;
import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Person;
import io.github.paperboy.testing.discord.Snapshots;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `/digest` through the real library and a Discord on loopback.
class DigestCommandTest {
  @RegisterExtension final Lab lab = new Lab().lawful().with(Lab::generous);

  private ObjectNode digest(
      Person person, String subcommand, String reads, Map<String, ?> options) {
    Map<String, Object> all = new LinkedHashMap<>(options);
    all.put("subcommand", subcommand);
    return lab.discord.command(person, "digest", all).awaitMessage(reads);
  }

  private ObjectNode subscribed(Person person, Map<String, ?> options) {
    Map<String, Object> all = new LinkedHashMap<>(options);
    all.put("topics", "flying kites, lanterns in wind");
    return digest(person, "subscribe", "Subscribed", all);
  }

  private Standing only() {
    var all = lab.digests().subscriptions().all();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  @Test
  void aManagerSubscribesAChannelAndChangesTheSubscription() {
    lab.connect();
    var manager = lab.ada.managing();
    var card = subscribed(manager, Map.of("time", "7:30", "zone", "Europe/Berlin"));
    Snapshots.check("digest-subscription", stable(card));
    var subscription = only().subscription();
    assertThat(subscription.target()).isEqualTo(new Target.Channel(lab.server, lab.channel));
    assertThat(subscription.timetable().time()).isEqualTo(LocalTime.of(7, 30));
    assertThat(subscription.owner()).isEqualTo(Long.toString(lab.ada.user()));

    lab.discord.choose(manager, card, "Compact: a line each").awaitMessage("✓ Compact");
    lab.discord.choose(manager, card, "At most 3 papers").awaitMessage("✓ At most 3");
    lab.discord.choose(manager, card, "Deutsch").awaitMessage("✓ Deutsch");
    lab.discord
        .choose(manager, card, "Ohne gute Arbeit: Bescheid geben")
        .awaitMessage("✓ Ohne gute Arbeit: Bescheid geben");
    assertThat(only().subscription().presentation())
        .isEqualTo(
            new Presentation(3, Presentation.Style.COMPACT, "de", Presentation.WhenEmpty.SAY_SO));
  }

  /// Ids are drawn, and times are counted from now.
  private String stable(ObjectNode card) {
    return MessageText.of(card)
        .replace(only().subscription().id(), "ID")
        .replace(Long.toString(lab.channel), "CHANNEL");
  }

  @Test
  void formsChangeTopicsWordsAndTimes() {
    lab.connect();
    var manager = lab.ada.managing();
    var card = subscribed(manager, Map.of());
    var topics = lab.discord.press(manager, card, "Topics …").awaitForm();
    assertThat(topics.toString()).contains("flying kites\\nlanterns in wind");
    lab.discord
        .submit(
            manager,
            topics,
            Map.of(
                "topics",
                "sails, big\nmasts",
                "categories",
                "cs.RO",
                "authors",
                "",
                "organisations",
                "Acme"))
        .awaitMessage("from Acme");
    var words = lab.discord.press(manager, card, "Words and name …").awaitForm();
    lab.discord
        .submit(manager, words, Map.of("name", "Sails", "must", "wind", "mustnot", ""))
        .awaitMessage("**Sails**");
    var time = lab.discord.press(manager, card, "Time …").awaitForm();
    lab.discord
        .submit(
            manager,
            time,
            Map.of(
                "time", "09:00", "zone", "Asia/Tokyo", "days", "mon,thu", "quiet", "22:00-07:00"))
        .awaitMessage("Mon, Thu at 09:00 in Asia/Tokyo");
    var subscription = only().subscription();
    assertThat(subscription.interests().topics()).containsExactly("sails, big", "masts");
    assertThat(subscription.interests().must()).containsExactly("wind");
    assertThat(subscription.timetable().quiet())
        .isEqualTo(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
  }

  @Test
  void whatCannotBeIsSaidAndChangesNothing() {
    lab.connect();
    var manager = lab.ada.managing();
    var card = subscribed(manager, Map.of());
    var before = only().subscription();
    var time = lab.discord.press(manager, card, "Time …").awaitForm();
    lab.discord
        .submit(
            manager, time, Map.of("time", "25:00", "zone", "UTC", "days", "daily", "quiet", "none"))
        .awaitMessage("is no time; write it as 08:00");
    assertThat(only().subscription()).isEqualTo(before);
    digest(manager, "subscribe", "is no time zone", Map.of("topics", "x", "zone", "Mars/Olympus"));
  }

  @Test
  void membersCannotSubscribeAChannelButThemselves() {
    lab.connect();
    digest(lab.bob, "subscribe", "Only members who may manage", Map.of("topics", "kites"));
    assertThat(lab.digests().subscriptions().all()).isEmpty();
    subscribed(lab.bob, Map.of("to", "direct"));
    assertThat(only().subscription().target()).isEqualTo(new Target.Direct(lab.bob.user()));
  }

  @Test
  void aRollUpNeedsNoTopics() {
    lab.connect();
    var manager = lab.ada.managing();
    digest(manager, "subscribe", "say what is wanted", Map.of("style", "cards"));
    var card = digest(manager, "subscribe", "Subscribed", Map.of("style", "roll_up"));
    assertThat(MessageText.of(card)).contains("what the team liked", "✓ Roll-up");
    assertThat(only().subscription().presentation().style()).isEqualTo(Presentation.Style.ROLL_UP);
  }

  @Test
  void inDirectMessagesEverybodySubscribesThemselves() {
    lab.connect();
    var alone = lab.bob.in(lab.discord.directChannel(lab.bob.user()));
    subscribed(alone, Map.of());
    assertThat(only().subscription().target()).isEqualTo(new Target.Direct(lab.bob.user()));
    digest(alone, "list", "to one person alone", Map.of());
    digest(lab.ada, "list", "No subscriptions here", Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"edit", "pause", "resume", "remove", "preview", "now"})
  void membersCannotChangeWhatManagersSubscribed(String subcommand) {
    lab.connect();
    subscribed(lab.ada.managing(), Map.of());
    var id = only().subscription().id();
    digest(lab.bob, subcommand, "Only members who may manage", Map.of("subscription", id));
    var other = lab.bob.in(lab.discord.directChannel(lab.bob.user()));
    digest(other, subcommand, "There is no such subscription", Map.of("subscription", id));
    assertThat(only().state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void pressesAreCheckedToo() {
    lab.connect();
    var card = subscribed(lab.ada.managing(), Map.of());
    lab.discord.press(lab.bob, card, "Topics …").awaitMessage("Only members who may manage");
    lab.discord.choose(lab.bob, card, "Deutsch").awaitMessage("Only members who may manage");
    var again =
        digest(lab.ada.managing(), "edit", "[Pause]", Map.of("subscription", "flying kites"));
    lab.discord.press(lab.bob, again, "Pause").awaitMessage("Only members who may manage");
    assertThat(only().state()).isEqualTo(State.ACTIVE);
    assertThat(only().subscription().presentation()).isEqualTo(Presentation.USUAL);
  }

  @Test
  void aSubscriptionIsPausedResumedAndRemoved() {
    lab.connect();
    var manager = lab.ada.managing();
    var card = subscribed(manager, Map.of());
    lab.discord.press(manager, card, "Pause").awaitMessage("paused: by command");
    assertThat(only().state()).isEqualTo(State.PAUSED);
    digest(manager, "resume", "active", Map.of("subscription", "flying kites"));
    lab.discord.press(manager, card, "Remove …").awaitMessage("with all it has learned?");
    lab.discord.press(manager, card, "Keep").awaitMessage("active");
    lab.discord.press(manager, card, "Remove …").awaitMessage("with all it has learned?");
    lab.discord.press(manager, card, "Remove").awaitMessage("Removed");
    assertThat(lab.digests().subscriptions().all()).isEmpty();
  }

  @Test
  void aDigestIsPreviewedAndSentAtOnce() {
    lab.connect();
    var manager = lab.ada.managing();
    subscribed(manager, Map.of());
    var id = Map.of("subscription", only().subscription().id());
    lab.digests().arrive(lab.desk.papers());
    var preview = digest(manager, "preview", "KiteNet", id);
    assertThat(MessageText.of(preview)).contains("before its time").doesNotContain("👍");
    digest(manager, "now", "Sent: https://discord.com/channels/", id);
    assertThat(lab.discord.awaitMessage(lab.channel, text -> text.contains("[Subscription]")))
        .isNotNull();
    digest(manager, "now", "Today's digest is done", id);
    digest(manager, "preview", "Nothing new yet", id);
  }

  @Test
  void subscriptionsAreListedAndOpened() {
    lab.connect();
    subscribed(lab.ada.managing(), Map.of());
    lab.digests().step(Duration.ofHours(1));
    var list = digest(lab.bob, "list", "flying kites", Map.of());
    var opened = lab.discord.press(lab.bob, list, "Open").awaitMessage("daily at 08:00");
    assertThat(MessageText.of(opened)).doesNotContain("[Pause]");
    lab.discord.press(lab.ada.managing(), list, "Open").awaitMessage("[Pause]");
  }

  @Test
  void onlyWhatOneMayChangeIsCompleted() {
    lab.connect();
    subscribed(lab.ada.managing(), Map.of());
    var name = "flying kites (%s)".formatted(only().subscription().id());
    var manager = lab.ada.managing();
    assertThat(lab.discord.type(manager, "digest edit", "subscription", "KITE").awaitChoices())
        .containsExactly(name);
    assertThat(lab.discord.type(manager, "digest edit", "subscription", "x").awaitChoices())
        .isEmpty();
    assertThat(lab.discord.type(lab.bob, "digest edit", "subscription", "").awaitChoices())
        .isEmpty();
    assertThat(lab.discord.type(lab.bob, "digest subscribe", "zone", "berlin").awaitChoices())
        .containsExactly("Europe/Berlin");
  }

  @Test
  void aChannelWhereTheBotMayNotPostIsNotSubscribed() {
    long hidden = lab.discord.channel(lab.server, "hidden");
    lab.discord.deny(hidden, 1L << 11 | 1L << 16);
    lab.connect();
    var manager = lab.ada.managing();
    var refused =
        digest(
            manager,
            "subscribe",
            "I cannot post there",
            Map.of("topics", "kites", "channel", hidden));
    assertThat(MessageText.of(refused)).contains("“Send Messages”", "“Read Message History”");
    digest(
        manager, "subscribe", "cannot see that channel", Map.of("topics", "kites", "channel", 42L));
    assertThat(lab.digests().subscriptions().all()).isEmpty();
  }

  @Test
  void aServerHasSoManySubscriptionsAndNotMore() {
    lab.connect();
    for (int i = 0; i < DigestRights.MOST; i++) {
      lab.digests().subscribe("abc" + i, new Target.Channel(lab.server, i), Presentation.USUAL);
    }
    digest(lab.ada.managing(), "subscribe", "25 subscriptions already", Map.of("topics", "kites"));
    assertThat(MessageText.of(digest(lab.ada.managing(), "list", "and 13 more", Map.of())))
        .contains("Kites & lanterns");
  }

  @Test
  void aTopicIsWrittenAsItIs() {
    lab.connect();
    digest(lab.bob, "subscribe", "\\*\\*bold\\*\\*", Map.of("topics", "**bold**", "to", "direct"));
    assertThat(only().subscription().timetable())
        .isEqualTo(Timetable.daily(LocalTime.of(8, 0), ZoneOffset.UTC));
  }
}
