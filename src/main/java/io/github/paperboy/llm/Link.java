package io.github.paperboy.llm;

import dev.langchain4j.model.chat.StreamingChatModel;

/// A model of a chain.
///
/// @param model called from a thread of its own; it may report the reply from any thread
public record Link(ModelSettings settings, StreamingChatModel model) {}
