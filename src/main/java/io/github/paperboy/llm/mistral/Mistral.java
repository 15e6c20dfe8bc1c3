package io.github.paperboy.llm.mistral;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import io.github.paperboy.llm.ApiKey;
import io.github.paperboy.llm.Connector;
import io.github.paperboy.llm.ModelSettings;

/// Models of Mistral.
public final class Mistral implements Connector {
  @Override
  public StreamingChatModel connect(ModelSettings settings, ApiKey key, HttpClientBuilder http) {
    return MistralAiStreamingChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(settings.address().toString())
        .apiKey(key.isNone() ? "none" : key.value())
        .modelName(settings.model())
        .maxTokens(settings.maxOutputTokens())
        .temperature(settings.temperature())
        .build();
  }
}
