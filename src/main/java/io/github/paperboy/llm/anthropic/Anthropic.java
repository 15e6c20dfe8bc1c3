package io.github.paperboy.llm.anthropic;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import io.github.paperboy.llm.ApiKey;
import io.github.paperboy.llm.Connector;
import io.github.paperboy.llm.ModelSettings;

/// Models of Anthropic.
public final class Anthropic implements Connector {
  @Override
  public StreamingChatModel connect(ModelSettings settings, ApiKey key, HttpClientBuilder http) {
    return AnthropicStreamingChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(settings.address().toString())
        .apiKey(key.isNone() ? "none" : key.value())
        .modelName(settings.model())
        .maxTokens(settings.maxOutputTokens())
        .temperature(settings.temperature())
        .build();
  }
}
