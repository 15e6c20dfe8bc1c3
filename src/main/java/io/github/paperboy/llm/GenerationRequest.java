package io.github.paperboy.llm;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.List;

/// What is asked of a model.
///
/// @param chat messages and parameters; a parameter that is absent is the model's own setting
/// @param account on whose behalf
public record GenerationRequest(ChatRequest chat, Account account) {
  public static GenerationRequest of(List<ChatMessage> messages, Account account) {
    return new GenerationRequest(ChatRequest.builder().messages(messages).build(), account);
  }
}
