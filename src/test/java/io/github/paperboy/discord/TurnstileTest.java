package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class TurnstileTest {
  private final Turnstile turnstile = new Turnstile(1, 2);
  private final CountDownLatch released = new CountDownLatch(1);
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

  /// Somebody who holds the turnstile until [#released], or waits for it.
  private Thread pass(String name) {
    return Thread.startVirtualThread(() -> {
      try {
        said.add(
            turnstile.pass(
                before -> said.add(name + " waits as " + before),
                () -> {
                  said.add(name + " is through");
                  Lab.await(released);
                  return name + " is done";
                },
                () -> name + " is refused"));
      } catch (InterruptedException _) {
        said.add(name + " gives up");
      }
    });
  }

  @Test
  void soManyPassOthersWaitInOrderAndTheRestIsRefused() throws Exception {
    List<Thread> people = new ArrayList<>();
    people.add(pass("Ada"));
    assertThat(said.take()).isEqualTo("Ada is through");
    people.add(pass("Bob"));
    assertThat(said.take()).isEqualTo("Bob waits as 1");
    awaitParked(people.getLast());
    people.add(pass("Eve"));
    assertThat(said.take()).isEqualTo("Eve waits as 2");
    people.add(pass("Max"));
    assertThat(said.take()).isEqualTo("Max is refused");

    released.countDown();
    for (var person : people) {
      person.join();
    }
    assertThat(said)
        .containsSubsequence("Bob is through", "Eve is through")
        .contains("Ada is done", "Bob is done", "Eve is done")
        .hasSize(5);
  }

  /// The queue is in order once each stands in it, not when each says so.
  private static void awaitParked(Thread person) {
    while (person.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  @Test
  void whoGivesUpMakesRoomForAnother() throws Exception {
    pass("Ada");
    assertThat(said.take()).isEqualTo("Ada is through");
    var impatient = pass("Bob");
    assertThat(said.take()).isEqualTo("Bob waits as 1");
    impatient.interrupt();
    assertThat(said.take()).isEqualTo("Bob gives up");
    pass("Eve");
    assertThat(said.take()).isEqualTo("Eve waits as 1");
    released.countDown();
  }

  @Test
  void aFailureDoesNotKeepTheTurnstileShut() throws Exception {
    assertThatThrownBy(() ->
            turnstile.pass(
                _ -> {},
                () -> {
                  throw new IllegalStateException("broken");
                },
                () -> ""))
        .hasMessage("broken");
    assertThat(turnstile.<String>pass(_ -> {}, () -> "through", () -> "refused"))
        .isEqualTo("through");
  }
}
