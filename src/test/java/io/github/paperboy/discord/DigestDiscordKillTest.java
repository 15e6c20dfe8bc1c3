package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.rig.KillRig;
import io.github.paperboy.discord.RigDiscord.Kind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Processes that send digests to Discord by the real library are killed and frozen at every step
/// and in the middle of requests, clocks are set, days are missed, and no digest is lost or comes
/// twice. A few rounds; `-Ddiscord.rounds=60` makes it a long run, `-Ddiscord.seed=` another one.
class DigestDiscordKillTest {
  private static final int ROUNDS = Integer.getInteger("discord.rounds", 2);
  private static final long SEED = Long.getLong("discord.seed", 5);
  private static final Instant START = Instant.parse("2026-10-23T12:00:00Z");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void noDigestIsLostOrComesTwice(Kind kind, @TempDir Path directory) throws Exception {
    var discord = new AtomicReference<RigDiscord>();
    KillRig.Opening opening =
        clock -> {
          var opened = new RigDiscord(kind, clock);
          discord.set(opened);
          return opened;
        };
    try (var rig = KillRig.open(directory, new KillRig.Plan(RigBot.class, opening, SEED, START))) {
      for (int i = 0; i < ROUNDS; i++) {
        rig.round();
      }
      var result = rig.result();
      System.out.printf(
          "%s: %d rounds, %d messages, %d lost, %d doubled: %s%n",
          kind,
          ROUNDS,
          result.messages(),
          result.lost().size(),
          result.doubled().size(),
          result.happened());
      assertThat(result.lost()).isEmpty();
      assertThat(result.doubled()).isEmpty();
      assertThat(result.messages()).isPositive();
      assertThat(discord.get().violations()).isEmpty();
    }
  }
}
