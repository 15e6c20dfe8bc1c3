package io.github.paperboy.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;

/// Makes the model that settings describe. Makes no call.
public interface Connector {
  /// @param http its transport
  StreamingChatModel connect(ModelSettings settings, ApiKey key, HttpClientBuilder http);
}
