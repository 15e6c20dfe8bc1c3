package io.github.paperboy.llm;

import dev.langchain4j.model.chat.StreamingChatModel;

/// A model of a chain.
///
/// @param model called from a thread of its own; it may report the reply from any thread
/// @param key what must not be shown, should its server repeat it
public record Link(ModelSettings settings, StreamingChatModel model, ApiKey key) {
  public Link(ModelSettings settings, StreamingChatModel model) {
    this(settings, model, ApiKey.NONE);
  }
}
