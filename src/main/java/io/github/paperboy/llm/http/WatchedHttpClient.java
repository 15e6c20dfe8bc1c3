package io.github.paperboy.llm.http;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import io.github.paperboy.llm.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// LangChain4j's transport on the JDK's client, on the caller's thread, telling the call's
/// [Exchange] what happens.
final class WatchedHttpClient implements HttpClient {
  private static final int LONGEST_ERROR = 64 << 10;
  private static final int LONGEST_STREAM = 16 << 20;

  private final java.net.http.HttpClient client;

  WatchedHttpClient(java.net.http.HttpClient client) {
    this.client = client;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    var exchange = Exchange.current();
    try {
      var response = answer(request, exchange);
      try (var body = response.body()) {
        return opened(response).body(body.readNBytes(LONGEST_STREAM)).build();
      }
    } catch (IOException e) {
      exchange.broken(e);
      throw new UncheckedIOException("calling " + host(request), e);
    }
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    var exchange = Exchange.current();
    try {
      var response = answer(request, exchange);
      try (var body = response.body()) {
        listener.onOpen(opened(response).build());
        var watched = new WatchedListener(listener, exchange);
        parser.parse(new BoundedStream(body, LONGEST_STREAM), watched);
        watched.finish();
      }
    } catch (IOException e) {
      exchange.broken(e);
      listener.onError(e);
    } catch (HttpException e) {
      listener.onError(e);
    } finally {
      exchange.closed();
    }
  }

  private static SuccessfulHttpResponse.Builder opened(HttpResponse<?> response) {
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map());
  }

  /// @throws HttpException if it is no reply; the exchange knows why
  private HttpResponse<InputStream> answer(HttpRequest request, Exchange exchange)
      throws IOException {
    var response = send(request);
    int status = response.statusCode();
    if (status < 200 || status >= 300) {
      var text = beginning(response);
      exchange.rejected(status, retryAfter(response), text);
      throw new HttpException(status, text);
    }
    if (isPage(response)) {
      response.body().close();
      exchange.foreign("a web page came instead of a reply; check base-url");
      throw new HttpException(status, "a web page");
    }
    return response;
  }

  private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
    try {
      return client.send(converted(request), BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      var interrupted = new InterruptedIOException("calling " + host(request));
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  private static java.net.http.HttpRequest converted(HttpRequest request) {
    var builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    var body =
        request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body());
    return builder.method(request.method().name(), body).build();
  }

  private static String beginning(HttpResponse<InputStream> response) throws IOException {
    try (var body = response.body()) {
      return new String(body.readNBytes(LONGEST_ERROR), StandardCharsets.UTF_8);
    }
  }

  private static String retryAfter(HttpResponse<?> response) {
    var headers = response.headers();
    return headers
        .firstValue("retry-after-ms")
        .filter(millis -> millis.matches("\\d{1,9}"))
        .map(millis -> String.valueOf(Integer.parseInt(millis) / 1000.0))
        .or(() -> headers.firstValue("retry-after"))
        .orElse("");
  }

  private static boolean isPage(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("content-type")
        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("text/html"))
        .isPresent();
  }

  /// Without the rest of the address, which holds the key with some providers.
  private static String host(HttpRequest request) {
    return URI.create(request.url()).getAuthority();
  }
}
