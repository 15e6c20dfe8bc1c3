package io.github.paperboy.discord.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.discord.FakeDiscord;
import io.github.paperboy.testing.discord.Fault;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Looking at a Discord on loopback that does not answer as it should.
class InspectionTest {
  private final FakeDiscord discord = FakeDiscord.start(InstantSource.system());

  @AfterEach
  void stop() {
    discord.close();
  }

  private List<Finding> inspect() {
    var api = new DiscordApi(discord.url(), FakeDiscord.TOKEN);
    return new Inspection(api, MessageContent.NOT_WANTED, InstantSource.system()).run();
  }

  @Test
  void aRateLimitIsWaitedFor() {
    discord.fail("GET /gateway/bot", new Fault.RateLimited(1, "user"));
    assertThat(inspect()).extracting(Finding::gravity).doesNotContain(Finding.Gravity.BROKEN);
    assertThat(discord.requests("GET /gateway/bot")).isEqualTo(2);
  }

  @Test
  void whatDiscordDoesNotTellIsSaidAndTheRestIsLookedAt() {
    discord.channel(discord.guild("Lab"), "papers");
    discord.fail("GET /gateway/bot", new Fault.Status(500));
    discord.fail("GET /guilds/{}/channels", new Fault.Status(502));
    var findings = inspect();
    assertThat(findings)
        .extracting(Finding::subject)
        .containsExactly("token", "intents", "gateway", "commands", "Lab");
    assertThat(findings.get(2).text()).isEqualTo("Discord answered 500");
    assertThat(findings.get(4).text()).contains("does not tell");
  }

  @Test
  void aConnectionThatIsCutEndsTheLooking() {
    discord.fail("GET /gateway/bot", new Fault.Dropped());
    discord.fail("GET /gateway/bot", new Fault.Dropped());
    assertThat(inspect().getLast().subject()).isEqualTo("discord");
  }

  @Test
  void serversThatAreNotToldAreNotTakenForNone() {
    discord.fail("GET /users/@me/guilds", new Fault.Status(500));
    assertThat(inspect().getLast())
        .isEqualTo(Finding.broken("servers", "Discord answered 500", "try again in a few minutes"));
  }

  @Test
  void aBotWithoutServersIsToldItsLink() {
    assertThat(inspect().getLast().remedy()).contains("client_id=" + discord.bot());
  }

  @Test
  void moreServersThanCanBeLookedAtAreCounted() {
    discord.rateLimit(1_000, 1_000);
    for (int i = 0; i < 52; i++) {
      discord.channel(discord.guild("Lab " + i), "papers");
    }
    assertThat(inspect().getLast().text()).isEqualTo("2 more were not looked at");
  }
}
