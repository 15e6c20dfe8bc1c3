package io.github.paperboy.digest.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Processes are killed and frozen at every step, clocks are set, days are missed, and no digest is
/// lost or comes twice. A few rounds; `-Ddigest.rounds=250` makes it a long run, and
/// `-Ddigest.seed=` another one.
class DigestKillTest {
  private static final int ROUNDS = Integer.getInteger("digest.rounds", 5);
  private static final long SEED = Long.getLong("digest.seed", 5);

  /// @param start before the clocks change: in spring first in New York, in autumn first in Berlin
  @ParameterizedTest
  @ValueSource(strings = {"2026-03-06T12:00:00Z", "2026-10-23T12:00:00Z"})
  void noDigestIsLostOrComesTwice(String start, @TempDir Path directory) throws Exception {
    try (var rig =
        KillRig.open(
            directory,
            new KillRig.Plan(RigProcess.class, RigServer::new, SEED, Instant.parse(start)))) {
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
