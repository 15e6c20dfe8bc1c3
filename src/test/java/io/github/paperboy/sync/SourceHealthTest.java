package io.github.paperboy.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.store.SourceState;
import io.github.paperboy.store.SourceState.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceHealthTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final SyncPlan PLAN = new SyncPlan(SyncSettings.DEFAULTS);

  private static SourceHealth health(
      String name, @Nullable Duration readAgo, @Nullable Trouble trouble) {
    var state = new SourceState(name, "x", readAgo == null ? null : NOW.minus(readAgo), trouble);
    return new SourceHealth(state, PLAN.next(state, NOW), NOW);
  }

  private static Trouble trouble(Duration since, @Nullable Instant notBefore) {
    return new Trouble(NOW.minus(since), NOW.minusSeconds(60), "it answered 503", notBefore);
  }

  @Test
  void aSourceThatWasReadSaysWhenAndWhenNext() {
    assertThat(health("huggingface", Duration.ofMinutes(20), null).words())
        .isEqualTo("read 20 minutes ago, next in 40 minutes");
    assertThat(health("arxiv-oai", Duration.ofHours(3), null).words())
        .isEqualTo("read 3 hours ago, next in 9 hours");
    assertThat(health("huggingface", Duration.ofDays(4), null).words())
        .isEqualTo("read 4 days ago, next as soon as it runs");
  }

  @Test
  void aSourceThatWasNeverReadSaysSo() {
    var state = SourceState.unread("huggingface");
    assertThat(new SourceHealth(state, PLAN.next(state, NOW), NOW).words())
        .isEqualTo("not read yet");
    assertThat(PLAN.isDue(state, NOW)).isTrue();
  }

  @Test
  void aSourceThatFailsSaysSinceWhenAndWhy() {
    assertThat(
            health("arxiv-rss", Duration.ofHours(50), trouble(Duration.ofHours(30), null)).words())
        .isEqualTo(
            "failing since 30 hours: it answered 503; read 2 days ago, next try in 14 minutes");
  }

  @Test
  void aSourceThatAskedForRestIsDueWhenItIsOver() {
    var rest = trouble(Duration.ofHours(1), NOW.plus(Duration.ofHours(2)));
    var resting = health("arxiv-rss", Duration.ofHours(3), rest);
    assertThat(resting.words()).endsWith("next try in 2 hours");
    assertThat(PLAN.isDue(resting.state(), NOW)).isFalse();
    assertThat(PLAN.isDue(resting.state(), NOW.plus(Duration.ofHours(2)))).isTrue();
  }

  @Test
  void aClockThatIsSetBackKeepsNoSourceWaiting() {
    var later = Duration.ofDays(-400);
    assertThat(PLAN.isDue(health("huggingface", later, null).state(), NOW)).isTrue();
    var trouble = new Trouble(NOW, NOW.minus(later), "it answered 503", NOW.minus(later));
    assertThat(PLAN.isDue(health("arxiv-rss", Duration.ofDays(1), trouble).state(), NOW)).isTrue();
  }

  @Test
  void onlyFailingSourcesThatAreOldAreWarnedOf() {
    var fine = health("huggingface", Duration.ofDays(9), null);
    var hiccup = health("arxiv-rss", Duration.ofHours(3), trouble(Duration.ofHours(2), null));
    var old = health("arxiv-oai", Duration.ofDays(3), trouble(Duration.ofDays(2), null));
    var never = health("arxiv-titles", null, trouble(Duration.ofHours(2), null));
    var stale = Duration.ofHours(36);

    assertThat(SourceHealth.warning(List.of(fine, hiccup), stale)).isEmpty();
    assertThat(SourceHealth.warning(List.of(fine, old, never), stale))
        .contains(
            "Not up to date: arxiv-oai was last read 3 days ago; arxiv-titles could not be read"
                + " yet.");
  }
}
