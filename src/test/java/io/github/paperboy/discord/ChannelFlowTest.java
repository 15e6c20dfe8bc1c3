package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.MessageText;
import io.github.paperboy.testing.discord.Person;
import io.github.paperboy.testing.discord.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Questions in channels, threads and direct messages, without any privileged intent.
class ChannelFlowTest {
  @RegisterExtension final Lab lab = new Lab().connect();

  private String mention() {
    return "<@" + lab.discord.bot() + "> ";
  }

  private long askedInThread() {
    lab.discord.say(lab.ada, mention() + "How long does KiteNet keep a kite in the air?");
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    return lab.discord.threads(lab.channel).getFirst().path("id").asLong();
  }

  @Test
  void aMentionIsAnsweredInAThreadTitledByTheQuestion() {
    long thread = askedInThread();
    var answer = lab.discord.awaitMessage(thread, text -> text.contains("Evidence"));
    assertThat(lab.discord.threads(lab.channel).getFirst().path("name").asText())
        .isEqualTo("How long does KiteNet keep a kite in the air?");
    Snapshots.check("mention", answer);
    lab.assertLawful();
  }

  @Test
  void aMentionInTheThreadGoesOnWithWhatWasSaid() {
    long thread = askedInThread();
    lab.discord.awaitMessage(thread, text -> text.contains("Evidence"));
    lab.discord.say(lab.bob.in(thread), mention() + "and where is its code?");
    lab.discord.awaitMessage(
        thread, text -> text.contains("where is its code") && text.contains("KiteNet"));
    lab.assertLawful();
  }

  @Test
  void whatWasDeclinedIsNotBuiltOn() {
    long thread = askedInThread();
    lab.discord.awaitMessage(thread, text -> text.contains("Evidence"));
    lab.discord.say(lab.bob.in(thread), mention() + "volcano geology");
    lab.discord.awaitMessage(thread, text -> text.contains("No abstract in this index"));
    lab.discord.say(lab.bob.in(thread), mention() + "How is bread judged?");
    lab.discord.awaitMessage(thread, text -> text.contains("Crumb"));
    assertThat(lab.store().conversation(thread).orElseThrow())
        .contains("KiteNet")
        .doesNotContain("volcano");
    lab.assertLawful();
  }

  @Test
  void aFollowUpWithoutMentionIsHintedAtOnce() {
    long thread = askedInThread();
    lab.discord.awaitMessage(thread, text -> text.contains("Evidence"));
    lab.discord.say(lab.bob.in(thread), "and where is its code?");
    lab.discord.awaitMessage(thread, text -> text.contains("when you mention me"));
    lab.discord.say(lab.bob.in(thread), "nobody there?");
    lab.discord.say(lab.bob.in(thread), mention() + "what about bread?");
    lab.discord.awaitMessage(thread, text -> text.contains("what about bread"));
    assertThat(hints(thread)).isEqualTo(1);
  }

  @Test
  void whoRepliesWithoutAMentionIsToldEachTimeHowToBeHeard() {
    lab.discord.say(lab.ada, mention());
    var help = lab.discord.awaitMessage(lab.channel, text -> text.contains("answers questions"));
    lab.discord.replyQuietly(lab.bob, "How is bread judged?", help);
    lab.discord.replyQuietly(lab.bob, "Is nobody there?", help);
    lab.discord.await(
        () -> hints(lab.channel) == 2, "a word on how to be heard, after each of them");
    assertThat(lab.desk.asked()).isEmpty();
    lab.assertLawful();
  }

  private long hints(long channel) {
    return lab.discord.messages(channel).stream()
        .filter(message -> MessageText.of(message).contains("when you mention me"))
        .count();
  }

  @Test
  void aDirectMessageNeedsNoMention() {
    var person = Person.member(lab.ada.user(), lab.discord.directChannel(lab.ada.user()));
    lab.discord.say(person, "How is bread judged?");
    lab.discord.awaitMessage(person.channel(), text -> text.contains("Evidence"));
    lab.assertLawful();
  }

  @Test
  void machinesAndOthersTalkAreLeftAlone() {
    var machine = Person.member(lab.discord.otherBot("Echo"), lab.channel);
    lab.discord.say(machine, mention() + "How is bread judged?");
    lab.discord.say(lab.bob, "We should bake some bread.");
    lab.discord.say(lab.ada, mention() + "kites?");
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    assertThat(lab.discord.threads(lab.channel)).hasSize(1);
    assertThat(lab.discord.requests("POST /channels/{}/messages/{}/threads")).isEqualTo(1);
  }

  @Test
  void aBareMentionGetsHelp() {
    lab.discord.say(lab.ada, mention());
    lab.discord.awaitMessage(lab.channel, text -> text.contains("answers questions"));
    lab.assertLawful();
  }

  @Test
  void aNewServerIsWelcomedOnce() {
    long joined = lab.discord.joinGuild("Other Lab", "general");
    lab.discord.await(() -> lab.discord.messagesOfServer(joined) == 1, "the welcome");
    assertThat(lab.store().settings(joined)).containsKey("welcomed");
  }
}
