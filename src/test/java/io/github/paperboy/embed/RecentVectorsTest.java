package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentVectorsTest {
  private final List<String> encoded = new ArrayList<>();
  private final RecentVectors recent = new RecentVectors();

  private float[] of(String text) {
    return recent.of(
        text,
        each -> {
          encoded.add(each);
          return new float[] {each.length()};
        });
  }

  @Test
  void encodesATextOnce() {
    of("kites");
    of("ropes");
    assertThat(of("kites")).containsExactly(5);
    assertThat(encoded).containsExactly("kites", "ropes");
  }

  @Test
  void givesEachCallerAVectorOfItsOwn() {
    of("kites")[0] = 9;
    of("kites")[0] = 9;
    assertThat(of("kites")).containsExactly(5);
  }

  @Test
  void forgetsWhatWasNotAskedForLongest() {
    of("kites");
    for (int i = 0; i < RecentVectors.MOST; i++) {
      of("text " + i);
    }
    encoded.clear();
    of("text " + (RecentVectors.MOST - 1));
    of("kites");
    assertThat(encoded).containsExactly("kites");
  }

  @Test
  void doesNotRememberLongTexts() {
    of("k".repeat(2_000));
    of("k".repeat(2_000));
    assertThat(encoded).hasSize(2);
  }
}
