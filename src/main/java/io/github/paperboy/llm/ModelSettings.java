package io.github.paperboy.llm;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One language model.
///
/// @param name what people call it, in answers and messages; empty takes the one at the provider
/// @param provider which protocol it is spoken to in
/// @param baseUrl where its server is; empty for the provider's own service
/// @param model its name at the provider
/// @param apiKeyEnv environment variable that holds its key; empty for the provider's usual one
/// @param contextTokens how many tokens request and reply may have together
/// @param maxOutputTokens how many tokens a reply may have
/// @param temperature 0 to 2; absent leaves it to the provider, as some models demand
/// @param inputPrice price of a million tokens of requests
/// @param outputPrice price of a million tokens of replies
public record ModelSettings(
    String name,
    Provider provider,
    String baseUrl,
    String model,
    String apiKeyEnv,
    int contextTokens,
    int maxOutputTokens,
    @Nullable Double temperature,
    double inputPrice,
    double outputPrice) {
  /// What a model has unless its settings say otherwise.
  public static final ModelSettings DEFAULTS =
      new ModelSettings("", Provider.OPENAI, "", "", "", 8192, 1024, null, 0, 0);

  private static final Pattern NAME = Pattern.compile("[\\w.:@/-]{1,60}");
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_]\\w{0,99}");
  private static final double DEAREST = 10_000;

  public ModelSettings {
    name = name.isEmpty() ? model : name;
    if (!name.isEmpty() && !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "name must be 1 to 60 letters, digits or .:@_/-; give the model one of its own");
    }
    if (provider == Provider.GGUF) {
      throw new IllegalArgumentException(
          "provider gguf is not part of Paperboy: start `llama-server -m FILE.gguf` of llama.cpp,"
              + " and set provider openai with base-url http://localhost:8080/v1");
    }
    if (!baseUrl.isEmpty() && !isWebAddress(baseUrl)) {
      throw new IllegalArgumentException(
          "baseUrl must be an address such as http://localhost:8080/v1");
    }
    if (!apiKeyEnv.isEmpty() && !VARIABLE.matcher(apiKeyEnv).matches()) {
      // It may be the key itself, so it is not repeated.
      throw new IllegalArgumentException(
          "apiKeyEnv must be the name of an environment variable, not a key");
    }
    within("contextTokens", contextTokens, 512, 10_000_000);
    within("maxOutputTokens", maxOutputTokens, 16, 1_000_000);
    if (temperature != null && !(temperature >= 0 && temperature <= 2)) {
      throw new IllegalArgumentException("temperature must be from 0 to 2, not " + temperature);
    }
    price("inputPrice", inputPrice);
    price("outputPrice", outputPrice);
  }

  private static boolean isWebAddress(String text) {
    try {
      var address = URI.create(text);
      var scheme = address.getScheme();
      return ("http".equals(scheme) || "https".equals(scheme))
          && address.getHost() != null
          && address.getUserInfo() == null
          && address.getQuery() == null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static void within(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s must be from %d to %d, not %d".formatted(key, least, most, value));
    }
  }

  private static void price(String key, double value) {
    if (!(value >= 0 && value <= DEAREST)) {
      throw new IllegalArgumentException(
          "%s must be from 0 to %.0f, not %s".formatted(key, DEAREST, value));
    }
  }

  /// Where its server is.
  public URI address() {
    var address = baseUrl.isEmpty() ? provider.baseUrl() : baseUrl;
    return URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
  }

  /// Whether it is at the provider's own service.
  public boolean isOfficial() {
    return baseUrl.isEmpty() || address().equals(URI.create(provider.baseUrl()));
  }

  /// How many tokens a request may have.
  int promptTokens() {
    return Math.max(0, contextTokens - maxOutputTokens);
  }

  long costMicros(long inputTokens, long outputTokens) {
    // A price per million tokens is that many millionths per token.
    return Math.round(inputTokens * inputPrice + outputTokens * outputPrice);
  }
}
