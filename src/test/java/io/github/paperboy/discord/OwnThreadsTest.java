package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnThreadsTest {
  private final Set<Long> stored = new HashSet<>(Set.of(1L));
  private final List<Long> lookedUp = new ArrayList<>();
  private final OwnThreads threads =
      new OwnThreads(
          thread -> {
            lookedUp.add(thread);
            return stored.contains(thread);
          },
          3);

  @Test
  void aThreadIsLookedUpOnce() {
    assertThat(threads.has(1)).isTrue();
    assertThat(threads.has(1)).isTrue();
    assertThat(threads.has(2)).isFalse();
    assertThat(threads.has(2)).isFalse();
    assertThat(lookedUp).containsExactly(1L, 2L);
  }

  @Test
  void aThreadInWhichTheBotAnswersBecomesItsOwn() {
    assertThat(threads.has(2)).isFalse();
    threads.add(2);
    assertThat(threads.has(2)).isTrue();
    assertThat(lookedUp).containsExactly(2L);
  }

  @Test
  void ofManyThreadsThoseThatWereWrittenInLastAreKnown() {
    for (long thread = 1; thread <= 3; thread++) {
      var _ = threads.has(thread);
    }
    assertThat(threads.has(1)).isTrue();
    threads.add(4);
    lookedUp.clear();
    assertThat(threads.has(1)).isTrue();
    assertThat(threads.has(4)).isTrue();
    assertThat(lookedUp).isEmpty();
    assertThat(threads.has(2)).isFalse();
    assertThat(lookedUp).containsExactly(2L);
  }

  @Test
  void anAnswerDuringTheLookCounts() {
    var both = new OwnThreads[1];
    both[0] =
        new OwnThreads(
            thread -> {
              both[0].add(thread);
              return false;
            },
            3);
    assertThat(both[0].has(7)).isTrue();
  }
}
