package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ForgettingsTest {
  private final Forgettings forgettings = new Forgettings();
  private final List<String> kept = new ArrayList<>();

  private boolean keep(String owner, long id) {
    return forgettings.keep(owner, id, () -> kept.add(owner + " " + id));
  }

  @Test
  void whatWasBegunBeforeIsNotKeptAfterIt() {
    assertThat(keep("ada", 5)).isTrue();
    forgettings.begin("ada", 10);
    assertThat(keep("ada", 9)).isFalse();
    assertThat(keep("bob", 9)).isTrue();
    assertThat(keep("ada", 11)).isTrue();
    assertThat(kept).containsExactly("ada 5", "bob 9", "ada 11");
  }

  @Test
  void theLatestCounts() {
    forgettings.begin("ada", 20);
    forgettings.begin("ada", 10);
    assertThat(keep("ada", 15)).isFalse();
  }

  @Test
  void whatIsBeingKeptIsThereBeforeItIsForgotten() throws Exception {
    var keeping = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var keeper =
        Thread.startVirtualThread(() -> {
          var _ =
              forgettings.keep(
                  "ada",
                  5,
                  () -> {
                    keeping.countDown();
                    Lab.await(goOn);
                    kept.add("late");
                  });
        });
    keeping.await();
    var forgetter =
        Thread.startVirtualThread(() -> {
          forgettings.begin("ada", 10);
          kept.add("forgotten");
        });
    goOn.countDown();
    keeper.join();
    forgetter.join();
    assertThat(kept).containsExactly("late", "forgotten");
  }
}
