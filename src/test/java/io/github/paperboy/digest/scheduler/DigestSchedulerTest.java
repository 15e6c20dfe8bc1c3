package io.github.paperboy.digest.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.DigestBench;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.store.StoreTables;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DigestSchedulerTest {
  private static final DigestScheduler.Rhythm FAST =
      new DigestScheduler.Rhythm(Duration.ofMillis(50), Duration.ofMillis(50));

  @Test
  @Timeout(60)
  void twoProcessesSendEachDueDigestOnce(@TempDir Path directory) throws InterruptedException {
    try (var bench = new DigestBench(directory, List.of("aaa", "bbb", "ccc"))) {
      var tables = StoreTables.open(bench.file(), StoreSettings.DEFAULTS);
      try (var _ = start(tables, bench, "one");
          var _ = start(tables, bench, "two")) {
        bench.awaitPosted(3);
      }
      assertThat(bench.postedSubscriptions()).containsExactlyInAnyOrder("aaa", "bbb", "ccc");
    }
  }

  private static DigestScheduler start(DataSource tables, DigestBench bench, String owner) {
    return DigestScheduler.start(
        tables,
        bench.process(owner),
        new DigestScheduler.Worker(owner, InstantSource.system()),
        FAST);
  }
}
