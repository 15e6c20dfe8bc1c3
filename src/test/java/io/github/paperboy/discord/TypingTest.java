package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypingTest {
  private final Typing typing = new Typing(1);
  private final CountDownLatch began = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);
  private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

  private record Named(String name, LinkedBlockingQueue<String> told) implements Typing.Job {
    @Override
    public void run() {
      told.add(name);
    }

    @Override
    public void skipped() {
      told.add(name + " skipped");
    }
  }

  @BeforeEach
  void keepItsThreadBusy() throws InterruptedException {
    typing.take(
        new Typing.Job() {
          @Override
          public void run() {
            began.countDown();
            Lab.await(go);
          }

          @Override
          public void skipped() {
            told.add("never");
          }
        });
    began.await();
  }

  @AfterEach
  void close() {
    go.countDown();
    typing.close();
  }

  @Test
  void theLatestComesFirst() throws InterruptedException {
    typing.take(new Named("a", told));
    typing.take(new Named("ab", told));
    go.countDown();
    assertThat(List.of(told.take(), told.take())).containsExactly("ab", "a");
  }

  @Test
  void ofTooManyTheOldestIsToldSo() throws InterruptedException {
    for (int i = 0; i <= Typing.WAITING; i++) {
      typing.take(new Named("typed " + i, told));
    }
    assertThat(told.take()).isEqualTo("typed 0 skipped");
    assertThat(told).isEmpty();
  }

  @Test
  void aFailureDoesNotEndIt() throws InterruptedException {
    typing.take(new Named("after", told));
    typing.take(
        new Typing.Job() {
          @Override
          public void run() {
            throw new IllegalStateException("broken");
          }

          @Override
          public void skipped() {}
        });
    go.countDown();
    assertThat(told.take()).isEqualTo("after");
  }
}
