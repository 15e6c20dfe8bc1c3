package io.github.paperboy.llm.ollama;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import io.github.paperboy.llm.ApiKey;
import io.github.paperboy.llm.Connector;
import io.github.paperboy.llm.ModelSettings;
import java.util.Map;

/// Models of Ollama.
public final class Ollama implements Connector {
  @Override
  public StreamingChatModel connect(ModelSettings settings, ApiKey key, HttpClientBuilder http) {
    var model =
        OllamaStreamingChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(settings.address().toString())
            .modelName(settings.model())
            .numPredict(settings.maxOutputTokens())
            // Ollama's own is small, and it drops the beginning of what does not fit in silence.
            .numCtx(settings.contextTokens())
            .temperature(settings.temperature());
    if (!key.isNone()) {
      model.customHeaders(Map.of("Authorization", "Bearer " + key.value()));
    }
    return model.build();
  }
}
