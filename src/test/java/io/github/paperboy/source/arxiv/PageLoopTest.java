package io.github.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLoopTest {
  /// How many tokens come until it is noticed that they go round; -1 when it is not.
  private static int noticed(IntFunction<String> tokens, int most) {
    var loop = new PageLoop("");
    for (int i = 1; i <= most; i++) {
      if (loop.closes(tokens.apply(i))) {
        return i;
      }
    }
    return -1;
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "0, 2", "1, 1", "1, 2", "3, 1", "5, 7", "63, 64", "1000, 3", "3, 1000"})
  void pagesThatGoRoundAreNoticed(int before, int around) {
    int noticed = noticed(i -> "t" + (i <= before ? i : before + (i - before) % around), 100_000);
    assertThat(noticed).isBetween(before + around, 3 * (before + around) + 1);
  }

  @Test
  void theFirstPageComesBack() {
    assertThat(new PageLoop("left off here").closes("left off here")).isTrue();
  }

  @Test
  void aLongHarvestGoesOn() {
    assertThat(noticed(i -> "t" + i, 100_000)).isEqualTo(-1);
  }

  @Test
  void onePageIsRemembered() {
    var loop = new PageLoop("");
    List<WeakReference<String>> tokens = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      var token = new String("token " + i);
      tokens.add(new WeakReference<>(token));
      assertThat(loop.closes(token)).isFalse();
    }
    System.gc();
    assertThat(tokens.stream().filter(each -> each.get() != null).count()).isLessThan(3);
    assertThat(loop.closes("another")).isFalse();
  }
}
