package io.github.paperboy.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.RateLimitException;
import io.github.paperboy.llm.Generation.Failed;
import io.github.paperboy.llm.Generation.Finished;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ModelChainTest {
  private static final LlmSettings ONCE =
      TestChains.settings(TestChains.PATIENT, TestChains.NO_RETRIES);
  private static final LlmSettings THRICE =
      TestChains.settings(TestChains.PATIENT, TestChains.QUICK_RETRIES);

  private final List<String> heard = new ArrayList<>();

  private final GenerationListener listener =
      new GenerationListener() {
        @Override
        public void partial(String text) {
          heard.add(text);
        }

        @Override
        public void restarted(String modelName, Failed failure) {
          heard.add("<" + modelName + " because " + failure.kind() + ">");
        }
      };

  private Generation run(LlmSettings settings, Link... links) {
    return TestChains.chain(settings, links).start(TestChains.request(), listener).await();
  }

  private static Failed failed(Generation generation) {
    assertThat(generation).isInstanceOf(Failed.class);
    return (Failed) generation;
  }

  @Test
  void whenTheFirstModelFailsTheSecondBeginsAnew() {
    var broken = CannedModel.failing("Half a", new InternalServerException("boom"));
    var generation =
        run(ONCE, TestChains.link("a", broken), TestChains.link("b", CannedModel.saying("Whole.")));
    assertThat(generation)
        .isInstanceOfSatisfying(
            Finished.class,
            finished -> {
              assertThat(finished.text()).isEqualTo("Whole.");
              assertThat(finished.modelName()).isEqualTo("b");
            });
    assertThat(heard).containsExactly("Half a", "<b because UNREACHABLE>", "Whole.");
  }

  @Test
  void aModelCanBeAskedAloneInTheTurnsOfAll() {
    var first = CannedModel.saying("First.");
    var chain =
        TestChains.chain(
            ONCE,
            TestChains.link("a", first),
            TestChains.link("b", CannedModel.failing("", new InternalServerException("boom"))));
    assertThat(chain.only("c")).isEmpty();
    var alone = chain.only("b").orElseThrow().start(TestChains.request(), listener).await();
    assertThat(failed(alone).modelName()).isEqualTo("b");
    assertThat(first.calls()).isZero();
  }

  @Test
  void whenAllFailTheFirstReasonCountsAndTheLongestTextIsKept() {
    var failed =
        failed(
            run(
                ONCE,
                TestChains.link("a", CannedModel.failing("One", new RateLimitException("busy"))),
                TestChains.link(
                    "b", CannedModel.failing("Two and", new InternalServerException("boom"))),
                TestChains.link("c", new KeylessModel("C_KEY is not set"))));
    assertThat(failed)
        .isEqualTo(
            new Failed(
                FailureKind.OVERLOADED,
                "Two and",
                "b",
                "a (openai): busy; b (openai): boom; c (openai): C_KEY is not set"));
  }

  @Test
  void aModelIsAskedAgainWhileNothingHasCome() {
    var broken = new CannedModel(handler -> handler.onError(new InternalServerException("boom")));
    assertThat(failed(run(THRICE, TestChains.link("a", broken))).kind())
        .isEqualTo(FailureKind.UNREACHABLE);
    assertThat(broken.calls()).isEqualTo(3);
  }

  @Test
  void aModelIsNotAskedAgainOnceItHasBegun() {
    var broken = CannedModel.failing("Half", new InternalServerException("boom"));
    assertThat(failed(run(THRICE, TestChains.link("a", broken))).partialText()).isEqualTo("Half");
    assertThat(broken.calls()).isEqualTo(1);
  }

  @Test
  void whatWillNotGetBetterIsNotTriedAgain() {
    var keyless =
        new CannedModel(handler -> handler.onError(new AuthenticationException("no key")));
    assertThat(failed(run(THRICE, TestChains.link("a", keyless))).kind())
        .isEqualTo(FailureKind.UNAUTHORISED);
    assertThat(keyless.calls()).isEqualTo(1);
  }

  @Test
  void aRequestThatIsTooLongForAModelGoesToOneThatCanTakeIt() {
    var small = CannedModel.saying("Small.");
    var large = new ModelSettings("large", Provider.OPENAI, "", "m", "", 200_000, 500, null, 0, 0);
    var chain =
        TestChains.chain(
            ONCE, TestChains.link("small", small), new Link(large, CannedModel.saying("Large.")));
    var request =
        GenerationRequest.of(List.of(UserMessage.from("word ".repeat(10_000))), Account.local());
    assertThat(chain.start(request, listener).await())
        .isInstanceOfSatisfying(
            Finished.class, finished -> assertThat(finished.modelName()).isEqualTo("large"));
    assertThat(small.calls()).isZero();
    assertThat(chain.promptTokens()).isEqualTo(8192 - 500);
  }

  @Test
  void severalEndsOfOneCallAreOneOutcome() {
    var muddled =
        new CannedModel(handler -> {
          handler.onPartialResponse("One");
          handler.onError(new InternalServerException("boom"));
          CannedModel.say(handler, " and all is well");
          handler.onError(new InternalServerException("boom again"));
        });
    assertThat(failed(run(ONCE, TestChains.link("a", muddled))).partialText()).isEqualTo("One");
    assertThat(heard).containsExactly("One");
  }

  @Test
  void aModelThatThrowsFails() {
    var throwing =
        new CannedModel(_ -> {
          throw new IllegalStateException("not \u001b[31mready");
        });
    var failed = failed(run(ONCE, TestChains.link("a", throwing)));
    assertThat(failed.kind()).isEqualTo(FailureKind.MALFORMED);
    assertThat(failed.message()).contains("not [31mready").doesNotContain("\u001b");
  }

  @Test
  void cancellingEndsTheCallAndKeepsWhatHadCome() throws Exception {
    var begun = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    var endless =
        new CannedModel(handler -> {
          handler.onPartialResponse("Half");
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException _) {
            ended.countDown();
          }
        });
    var running =
        TestChains.chain(ONCE, TestChains.link("a", endless))
            .start(TestChains.request(), _ -> begun.countDown());
    begun.await();
    running.cancel();
    assertThat(running.await())
        .isEqualTo(new Failed(FailureKind.CANCELLED, "Half", "a", "cancelled"));
    ended.await();
  }

  @Test
  void aListenerThatSwallowsTheInterruptDoesNotKeepTheCallAlive() throws Exception {
    var begun = new CountDownLatch(1);
    var swallowed = new AtomicBoolean();
    GenerationListener swallowing =
        _ -> {
          begun.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException _) {
            swallowed.set(true);
          }
        };
    var chatty =
        new CannedModel(handler -> {
          while (!Thread.currentThread().isInterrupted()) {
            handler.onPartialResponse("more ");
          }
        });
    var running =
        TestChains.chain(ONCE, TestChains.link("a", chatty))
            .start(TestChains.request(), swallowing);
    begun.await();
    running.cancel();
    assertThat(failed(running.await()).kind()).isEqualTo(FailureKind.CANCELLED);
    assertThat(swallowed).isTrue();
  }

  @Test
  void aThreadThatIsInterruptedWhileItWaitsCancels() throws Exception {
    var begun = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    var silent =
        new CannedModel(_ -> {
          begun.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException _) {
            ended.countDown();
          }
        });
    var running =
        TestChains.chain(ONCE, TestChains.link("a", silent)).start(TestChains.request(), listener);
    var waiting = Thread.ofVirtual().start(running::await);
    begun.await();
    waiting.interrupt();
    ended.await();
    waiting.join();
    assertThat(failed(running.await()).kind()).isEqualTo(FailureKind.CANCELLED);
  }

  @Test
  void whatTheListenerThrowsIsToldAndTheTurnIsGivenBack() {
    var one = new Concurrency(1, 0, 0, ONCE.concurrency().longestWait());
    var settings =
        new LlmSettings(List.of(), 60_000, ONCE.timeouts(), ONCE.retries(), one, ONCE.budgets());
    var chain = TestChains.chain(settings, TestChains.link("a", CannedModel.saying("Hello")));
    var running =
        chain.start(
            TestChains.request(),
            _ -> {
              throw new IllegalArgumentException("of the listener");
            });
    assertThatThrownBy(running::await)
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("of the listener");
    assertThat(chain.start(TestChains.request(), GenerationListener.NONE).await())
        .isInstanceOf(Finished.class);
  }
}
