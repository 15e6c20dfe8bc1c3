package io.github.paperboy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ServingTest {
  private final List<String> events = Collections.synchronizedList(new ArrayList<>());

  /// Tells what happens to it, and does something once it is started.
  private final class Told implements Service {
    private final String name;
    private final Start outcome;
    private final Consumer<Consumer<String>> then;

    Told(String name, Start outcome, Consumer<Consumer<String>> then) {
      this.name = name;
      this.outcome = outcome;
      this.then = then;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Start start(Consumer<String> broken) {
      events.add("start " + name);
      then.accept(broken);
      return outcome;
    }

    @Override
    public void close() {
      events.add("close " + name);
    }
  }

  private Told working(String name) {
    return working(name, _ -> {});
  }

  private Told working(String name, Consumer<Consumer<String>> then) {
    return new Told(name, new Service.Start.Working("well"), then);
  }

  @Test
  void stoppingClosesEveryService() {
    var serving = new Serving(List.of(working("one"), working("two")));
    serving.stop();
    assertThat(serving.run()).isEmpty();
    assertThat(events).containsExactly("start one", "close one");
  }

  @Test
  void aStopWhileRunningEndsItAndClosesAll() throws InterruptedException {
    var started = new CountDownLatch(1);
    var serving = new Serving(List.of(working("one"), working("two", _ -> started.countDown())));
    var runner = Thread.ofVirtual().start(() -> assertThat(serving.run()).isEmpty());
    started.await();
    serving.stop();
    assertThat(runner.join(Duration.ofSeconds(30))).isTrue();
    assertThat(events).contains("close one", "close two");
  }

  @Test
  void whatCannotStartEndsTheRestAndTellsWhy() {
    var refused = new Told("bot", new Service.Start.Impossible("The token is wrong."), _ -> {});
    var serving = new Serving(List.of(working("one"), refused, working("never")));
    assertThat(serving.run()).contains("bot: The token is wrong.");
    assertThat(events)
        .startsWith("start one", "start bot")
        .contains("close one", "close bot")
        .doesNotContain("start never", "close never");
  }

  @Test
  void whatBreaksLaterEndsAll() {
    var serving = new Serving(List.of(working("bot", broken -> broken.accept("It was revoked."))));
    assertThat(serving.run()).contains("bot: It was revoked.");
  }

  @Test
  void aServiceThatDoesNotEndIsNotWaitedForLong() {
    var forever = new CountDownLatch(1);
    Service stuck =
        new Service() {
          @Override
          public String name() {
            return "stuck";
          }

          @Override
          public Start start(Consumer<String> broken) {
            broken.accept("Enough.");
            return new Start.Working("well");
          }

          @Override
          public void close() {
            try {
              forever.await();
            } catch (InterruptedException _) {
              Thread.currentThread().interrupt();
            }
          }
        };
    assertThat(new Serving(List.of(stuck), Duration.ofMillis(20)).run()).contains("stuck: Enough.");
    forever.countDown();
  }
}
