package io.github.paperboy.llm.http;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;

/// The connections of all models of this process. HTTP/1.1 only, because servers that speak
/// OpenAI's protocol reject or ignore the offer of HTTP/2 on plain HTTP; no redirects, because they
/// would carry a key elsewhere. Safe for several threads.
public final class WatchedHttp implements AutoCloseable {
  private final java.net.http.HttpClient client;

  /// @param connecting how long making a connection may take
  public WatchedHttp(Duration connecting) {
    client =
        java.net.http.HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(connecting)
            .build();
  }

  /// What LangChain4j's models are given as their transport. A call blocks its thread until the
  /// reply has ended; interrupting the thread closes the connection. Timeouts that a model sets are
  /// not needed and ignored: the one who makes the call watches it.
  public HttpClientBuilder builder() {
    return new Builder(client);
  }

  /// Ends all calls.
  @Override
  public void close() {
    client.shutdownNow();
  }

  private static final class Builder implements HttpClientBuilder {
    private final java.net.http.HttpClient client;
    private Duration connectTimeout = Duration.ZERO;
    private Duration readTimeout = Duration.ZERO;

    Builder(java.net.http.HttpClient client) {
      this.client = client;
    }

    @Override
    public Duration connectTimeout() {
      return connectTimeout;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      connectTimeout = timeout;
      return this;
    }

    @Override
    public Duration readTimeout() {
      return readTimeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      readTimeout = timeout;
      return this;
    }

    @Override
    public HttpClient build() {
      return new WatchedHttpClient(client);
    }
  }
}
