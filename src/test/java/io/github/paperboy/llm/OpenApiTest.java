package io.github.paperboy.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.langchain4j.http.client.HttpClientBuilder;
import io.github.paperboy.llm.http.WatchedHttp;
import io.github.paperboy.llm.ollama.Ollama;
import io.github.paperboy.llm.openai.OpenAi;
import io.github.paperboy.testing.FakeLlmServer;
import io.github.paperboy.testing.OpenAiReplies;
import io.github.paperboy.testing.ProviderReplies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is sent is what the providers' own descriptions of their protocols allow.
@Timeout(60)
class OpenApiTest {
  private static final Path SPECS = Path.of("../shared/specs");
  private static final WatchedHttp HTTP = new WatchedHttp(Duration.ofSeconds(10));

  @AfterAll
  static void close() {
    HTTP.close();
  }

  @Test
  void requestsToOpenAiAreAsItDescribesThem() throws IOException {
    var spec = spec("openai-openapi.json", new ObjectMapper());
    var body = sent(Provider.OPENAI, new OpenAi());
    assertThat(body.path("max_tokens").intValue()).isEqualTo(500);
    assertThat(body.path("stream_options").path("include_usage").booleanValue()).isTrue();
    check(spec, "CreateChatCompletionRequest", body);
  }

  @Test
  void requestsToOllamaAreAsItDescribesThem() throws IOException {
    var spec = spec("ollama-openapi.yaml", new YAMLMapper());
    var body = sent(Provider.OLLAMA, new Ollama());
    assertThat(body.path("options").path("num_ctx").intValue()).isEqualTo(8192);
    check(spec, "ChatRequest", body);
  }

  private static JsonNode spec(String name, ObjectMapper mapper) throws IOException {
    var file = SPECS.resolve(name);
    assumeThat(file).exists();
    return mapper.readTree(Files.readString(file));
  }

  private static JsonNode sent(Provider provider, Connector connector) throws IOException {
    var reply =
        provider == Provider.OLLAMA
            ? ProviderReplies.then(
                ProviderReplies.ollama("Yes."),
                ProviderReplies.end(ProviderReplies.ollamaEnd("stop")))
            : OpenAiReplies.whole("Yes.");
    try (var server = FakeLlmServer.saying(reply)) {
      var url = provider == Provider.OLLAMA ? server.root() : server.url();
      var settings = new ModelSettings("fake", provider, url, "m", "", 8192, 500, 0.2, 0, 0);
      HttpClientBuilder http = HTTP.builder();
      var chain =
          TestChains.chain(
              TestChains.settings(TestChains.PATIENT, TestChains.NO_RETRIES),
              new Link(settings, connector.connect(settings, ApiKey.NONE, http)));
      assertThat(chain.start(TestChains.request(), GenerationListener.NONE).await())
          .isInstanceOf(Generation.Finished.class);
      return new ObjectMapper().readTree(server.requests().getFirst().body());
    }
  }

  /// The schema with all others beside it, so that its references are found.
  private static void check(JsonNode spec, String name, JsonNode body) {
    assertThat(spec.at("/components/schemas/" + name).isObject()).isTrue();
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("$ref", "#/components/schemas/" + name);
    root.set("components", spec.path("components"));
    var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(root);
    assertThat(schema.validate(body)).isEmpty();
    assertThat(schema.validate(body.deepCopy().withObject("").put("messages", "none")))
        .isNotEmpty();
  }
}
