package io.github.paperboy.llm.http;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import io.github.paperboy.llm.Exchange;
import java.io.IOException;
import java.util.regex.Pattern;

/// Passes the events of a stream on, tells the call's [Exchange] of each, and notices the errors
/// that servers send as events, which LangChain4j's models overlook.
final class WatchedListener implements ServerSentEventListener {
  /// Quotes inside a text are escaped, so this cannot be part of one.
  private static final Pattern ERROR = Pattern.compile("(?<!\\\\)\"error\"\\s*:\\s*[\"{]");

  private final ServerSentEventListener listener;
  private final Exchange exchange;
  private boolean over;

  WatchedListener(ServerSentEventListener listener, Exchange exchange) {
    this.listener = listener;
    this.exchange = exchange;
  }

  @Override
  public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
    // A server that only says that it is alive is not getting on with the reply.
    if (over || "ping".equals(event.event())) {
      return;
    }
    if ("error".equals(event.event()) || ERROR.matcher(event.data()).find()) {
      over = true;
      exchange.reported(event.data());
      context.parsingHandle().cancel();
      return;
    }
    exchange.event();
    try {
      listener.onEvent(event, context);
    } catch (RuntimeException _) {
      // Some models let it out when they cannot read an event, and would go on without it.
      over = true;
      exchange.foreign("the reply cannot be read");
      context.parsingHandle().cancel();
    }
  }

  @Override
  public void onError(Throwable problem) {
    if (over) {
      return;
    }
    over = true;
    if (problem instanceof IOException broken) {
      exchange.broken(broken);
    }
    listener.onError(problem);
  }

  /// The stream has come to its end.
  void finish() {
    if (!over) {
      listener.onClose();
    }
  }
}
