package io.github.paperboy.llm.openai;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.github.paperboy.llm.ApiKey;
import io.github.paperboy.llm.Connector;
import io.github.paperboy.llm.ModelSettings;

/// Models of OpenAI, and of servers that speak its protocol.
public final class OpenAi implements Connector {
  @Override
  public StreamingChatModel connect(ModelSettings settings, ApiKey key, HttpClientBuilder http) {
    var model =
        OpenAiStreamingChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(settings.address().toString())
            .modelName(settings.model())
            .temperature(settings.temperature());
    if (!key.isNone()) {
      model.apiKey(key.value());
    }
    // OpenAI's newer models know only the one name, most other servers only the older one.
    if (settings.isOfficial()) {
      model.maxCompletionTokens(settings.maxOutputTokens());
    } else {
      model.maxTokens(settings.maxOutputTokens());
    }
    return model.build();
  }
}
