package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.FakeDiscord;
import io.github.paperboy.testing.discord.Person;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The bot in so many servers that Discord wants several sessions of it.
class ShardFlowTest {
  private static final int SHARDS = 3;
  private static final String WORDS = "How long does KiteNet keep a kite in the air?";
  private static final Map<String, String> QUESTION = Map.of("question", WORDS);

  @RegisterExtension final Lab lab = new Lab();

  @BeforeEach
  void open() {
    lab.discord.crowd(30);
    lab.discord.portal().needShards(SHARDS);
  }

  @Test
  void itLogsInOnceForEachShardAndKnowsAllServers() {
    lab.connect();
    assertThat(lab.discord.gateway().identified()).isEqualTo(SHARDS);
    assertThat(lab.bot().description()).endsWith("in 31 servers on 3 shards");
    assertThat(lab.discord.registrations()).isEqualTo(1);
  }

  @Test
  void everyShardAnswersItsPeople() {
    long other = lab.discord.guild("Elsewhere");
    while (FakeDiscord.shard(other, SHARDS) == FakeDiscord.shard(lab.server, SHARDS)) {
      other = lab.discord.guild("Elsewhere");
    }
    var eve = Person.member(lab.discord.user("Eve"), lab.discord.channel(other, "papers"));
    lab.connect();
    lab.discord.command(eve, "ask", QUESTION).awaitMessage("Evidence");
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    lab.discord.say(
        Person.member(lab.bob.user(), lab.discord.directChannel(lab.bob.user())), WORDS);
    lab.discord.awaitMessage(
        lab.discord.directChannel(lab.bob.user()), text -> text.contains("[Evidence]"));
    lab.assertLawful();
  }

  @Test
  void allShardsComeBackWhenTheyAreCut() {
    lab.connect();
    lab.discord.gateway().cut();
    lab.discord.await(() -> lab.discord.gateway().resumed() == SHARDS, "the shards");
    lab.discord.command(lab.ada, "ask", QUESTION).awaitMessage("Evidence");
    assertThat(lab.broken).isEmpty();
  }

  @Test
  void aShardThatIsEndedForGoodEndsTheBot() {
    lab.connect();
    lab.discord.gateway().closeWith(4004);
    lab.discord.await(() -> !lab.broken.isEmpty(), "the end");
    assertThat(lab.broken.getFirst()).contains("does not accept the token");
  }
}
