package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.testing.discord.FakeDesk;
import io.github.paperboy.testing.discord.MessageText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What works when an admin has granted the privileged intent to read all messages.
class ContentFlowTest {
  private static final String LINK = "see https://arxiv.org/abs/2405.00001v2.";

  private static final Paper LINKED =
      Paper.of(PaperId.parse("2405.00001"), "On Kites", "Kites fly in wind.", "test");

  @RegisterExtension
  final Lab lab = new Lab(FakeDesk.knowing(LINKED)).with(ContentFlowTest::granted);

  @BeforeEach
  void connect() {
    lab.discord.portal().grantMessageContent();
    lab.connect();
  }

  static DiscordSettings granted(DiscordSettings usual) {
    return new DiscordSettings(
        usual.api(),
        usual.atOnce(),
        usual.waiting(),
        usual.userPerMinute(),
        usual.channelPerMinute(),
        usual.serverPerMinute(),
        usual.retention(),
        DiscordSettings.MessageContent.GRANTED,
        usual.rendering(),
        0);
  }

  private long cards() {
    return lab.discord.messages(lab.channel).stream()
        .filter(message -> MessageText.of(message).contains("On Kites"))
        .count();
  }

  @Test
  void aFollowUpInItsThreadNeedsNoMention() {
    lab.discord.say(lab.ada, "<@%d> kites?".formatted(lab.discord.bot()));
    lab.discord.await(() -> !lab.discord.threads(lab.channel).isEmpty(), "a thread");
    long thread = lab.discord.threads(lab.channel).getFirst().path("id").asLong();
    lab.discord.awaitMessage(thread, text -> text.contains("Evidence"));
    lab.discord.say(lab.bob.in(thread), "what about bread?");
    lab.discord.awaitMessage(thread, text -> text.contains("what about bread"));
    lab.assertLawful();
  }

  @Test
  void aLinkToAPaperGetsALineWhereThatIsWishedAndNoMoreThanIsBearable() {
    lab.rule(ServerRules.LINKS, "on");
    lab.rule(ServerRules.NOISE, "2");
    for (int i = 0; i < 5; i++) {
      lab.discord.say(lab.ada, LINK);
    }
    lab.discord.say(lab.ada, "see https://arxiv.org/abs/2405.99999, which is not here");
    lab.discord.say(lab.ada, "<@%d>".formatted(lab.discord.bot()));
    lab.discord.awaitMessage(lab.channel, text -> text.contains("answers questions"));
    lab.discord.await(() -> cards() == 2, "two lines");
    lab.disconnect();
    assertThat(cards()).isEqualTo(2);
    lab.assertLawful();
  }

  @Test
  void aLinkIsLeftAloneOtherwise() {
    lab.discord.say(lab.ada, LINK);
    lab.discord.say(lab.ada, "<@%d>".formatted(lab.discord.bot()));
    lab.discord.awaitMessage(lab.channel, text -> text.contains("answers questions"));
    lab.disconnect();
    assertThat(cards()).isZero();
  }
}
