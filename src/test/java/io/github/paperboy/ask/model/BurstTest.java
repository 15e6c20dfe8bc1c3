package io.github.paperboy.ask.model;

import static io.github.paperboy.ask.model.Models.PLAIN;
import static io.github.paperboy.testing.SamplePapers.KITES;
import static io.github.paperboy.testing.SamplePapers.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.llm.Concurrency;
import io.github.paperboy.llm.TestChains;
import io.github.paperboy.llm.TextGenerator;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.Evidence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Many questions at once, from asking to the answer, at a model that takes its time.
@Timeout(120)
class BurstTest {
  private static final int QUESTIONS = 500;
  private static final int RUNNING = 2;
  private static final int WAITING = 100;
  private static final String SAID =
      "KiteNet is a network that steers a kite from two line tensions [e1].";
  private static final List<Evidence> EVIDENCE = List.of(found(KITES, 0.6));

  private final CountDownLatch opened = new CountDownLatch(1);
  private final CountDownLatch declined = new CountDownLatch(QUESTIONS - RUNNING - WAITING);
  private final AtomicInteger busiest = new AtomicInteger();
  private final AtomicInteger busy = new AtomicInteger();
  private final CountDownLatch told = new CountDownLatch(WAITING);

  @Test
  void fiveHundredQuestionsAreQueuedWithAWaitOrDeclinedAndAllAreAnswered() throws Exception {
    var limits = new Concurrency(RUNNING, WAITING, 5, Duration.ofHours(1));
    var chain =
        TestChains.chain(TestChains.settings(limits), TestChains.link("slow", new SlowModel()));
    List<CompletableFuture<Answer.Cited>> asked = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      asked.add(ask(chain, "user " + i / 2));
    }
    assertThat(declined.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
    opened.countDown();

    var answers = asked.stream().map(CompletableFuture::join).toList();

    assertThat(answers).hasSize(QUESTIONS);
    assertThat(answers.stream().filter(BurstTest::isByModel)).hasSize(RUNNING + WAITING);
    assertThat(answers.stream().filter(each -> !isByModel(each)))
        .hasSize(QUESTIONS - RUNNING - WAITING)
        .allSatisfy(each ->
            assertThat(each.writer())
                .startsWith("quoted from abstracts, because the language model failed: "));
    assertThat(busiest).hasValueLessThanOrEqualTo(RUNNING);
  }

  private static boolean isByModel(Answer.Cited answer) {
    return answer.writer().equals("slow, checked against the abstracts");
  }

  private CompletableFuture<Answer.Cited> ask(TextGenerator chain, String user) {
    var answered = new CompletableFuture<Answer.Cited>();
    var waited = new AtomicInteger();
    var sink =
        new AnswerSink() {
          @Override
          public void waiting(int ahead, Duration estimate) {
            if (waited.getAndIncrement() == 0) {
              told.countDown();
            }
          }
        };
    Thread.ofVirtual()
        .start(() -> {
          try {
            var answer = OneAnswer.of(new Asker(user, ""), sink);
            var writer = Models.writer(chain, PLAIN, answer);
            var cited = (Answer.Cited) Models.ask(writer, "Which kites fly?", EVIDENCE, sink);
            if (!isByModel(cited)) {
              declined.countDown();
            }
            answered.complete(cited);
          } catch (RuntimeException | Error e) {
            answered.completeExceptionally(e);
          }
        });
    return answered;
  }

  /// Says nothing until it is let.
  private final class SlowModel implements StreamingChatModel {
    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
      busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
      Thread.ofVirtual()
          .start(() -> {
            try {
              opened.await();
              handler.onPartialResponse(SAID);
              busy.decrementAndGet();
              handler.onCompleteResponse(
                  ChatResponse.builder()
                      .aiMessage(AiMessage.from(SAID))
                      .finishReason(FinishReason.STOP)
                      .build());
            } catch (InterruptedException e) {
              handler.onError(e);
            }
          });
    }
  }
}
