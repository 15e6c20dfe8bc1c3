package io.github.paperboy.llm;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// A model without a server that does with its caller's handler what a test wants.
final class CannedModel implements StreamingChatModel {
  private final Consumer<StreamingChatResponseHandler> behaviour;
  private final AtomicInteger calls = new AtomicInteger();

  CannedModel(Consumer<StreamingChatResponseHandler> behaviour) {
    this.behaviour = behaviour;
  }

  static CannedModel saying(String text) {
    return new CannedModel(handler -> say(handler, text));
  }

  static CannedModel failing(String text, RuntimeException problem) {
    return new CannedModel(handler -> {
      handler.onPartialResponse(text);
      handler.onError(problem);
    });
  }

  static void say(StreamingChatResponseHandler handler, String text) {
    handler.onPartialResponse(text);
    handler.onCompleteResponse(
        ChatResponse.builder()
            .aiMessage(AiMessage.from(text))
            .finishReason(FinishReason.STOP)
            .build());
  }

  int calls() {
    return calls.get();
  }

  @Override
  public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
    calls.incrementAndGet();
    behaviour.accept(handler);
  }
}
