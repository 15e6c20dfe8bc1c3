package io.github.paperboy.digest.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Processes are killed and frozen at every step, clocks are set, days are missed, and no digest is
/// lost or comes twice. A few rounds; `-Ddigest.rounds=250` makes it a long run, which passes both
/// changes of the clocks, and `-Ddigest.seed=` another one.
class DigestKillTest {
  private static final int ROUNDS = Integer.getInteger("digest.rounds", 5);
  private static final long SEED = Long.getLong("digest.seed", 5);

  /// Before the clocks change in New York, three weeks before they do in Berlin.
  private static final Instant START = Instant.parse("2026-03-06T12:00:00Z");

  @Test
  void noDigestIsLostOrComesTwice(@TempDir Path directory) throws Exception {
    try (var rig = new KillRig(directory, SEED, START)) {
      for (int i = 0; i < ROUNDS; i++) {
        rig.round();
      }
      var result = rig.result();
      System.out.printf(
          "%d rounds, %d messages, %d lost, %d doubled: %s%n",
          ROUNDS,
          result.messages(),
          result.lost().size(),
          result.doubled().size(),
          result.happened());
      assertThat(result.lost()).isEmpty();
      assertThat(result.doubled()).isEmpty();
      assertThat(result.messages()).isPositive();
    }
  }
}
