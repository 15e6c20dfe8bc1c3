package io.github.paperboy.llm;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;

/// Stands for a model whose key is missing: says so instead of calling.
public final class KeylessModel implements StreamingChatModel {
  private final String problem;

  /// @param problem what is missing and what to do, without any part of a key
  public KeylessModel(String problem) {
    this.problem = problem;
  }

  @Override
  public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
    handler.onError(new AuthenticationException(problem));
  }
}
