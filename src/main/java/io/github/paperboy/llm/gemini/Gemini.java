package io.github.paperboy.llm.gemini;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import io.github.paperboy.llm.ApiKey;
import io.github.paperboy.llm.Connector;
import io.github.paperboy.llm.ModelSettings;

/// Models of Google Gemini.
public final class Gemini implements Connector {
  @Override
  public StreamingChatModel connect(ModelSettings settings, ApiKey key, HttpClientBuilder http) {
    return GoogleAiGeminiStreamingChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(settings.address().toString())
        .apiKey(key.isNone() ? "none" : key.value())
        .modelName(settings.model())
        .maxOutputTokens(settings.maxOutputTokens())
        .temperature(settings.temperature())
        // Left to itself, LangChain4j passes thoughts off as text.
        .returnThinking(false)
        .build();
  }
}
