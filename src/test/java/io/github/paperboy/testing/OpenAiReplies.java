package io.github.paperboy.testing;

import io.github.paperboy.testing.FakeLlmServer.Reply;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/// Replies in OpenAI's streaming protocol, well-formed and otherwise.
public final class OpenAiReplies {
  static final String STREAM = "text/event-stream";

  private static final String HEAD =
      "\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\"";

  private static final long READ_NANOS = 50_000_000;

  private OpenAiReplies() {}

  /// A whole reply with its usage: 21 tokens in, 9 out.
  public static Reply whole(String... pieces) {
    return ending("stop", pieces);
  }

  /// A reply that ends for a reason of the model's.
  public static Reply ending(String reason, String... pieces) {
    return wire -> {
      begin(wire, pieces);
      wire.chunk(event(finish(reason)) + event(usage()) + event("[DONE]"));
      wire.end();
    };
  }

  /// The same without an end of the text, and then something else.
  public static Reply thenSomething(Reply something, String... pieces) {
    return wire -> {
      begin(wire, pieces);
      // Java's client forgets the beginning of a reply whose connection ends in the same instant.
      LockSupport.parkNanos(READ_NANOS);
      something.send(wire);
    };
  }

  private static void begin(Wire wire, String... pieces) throws IOException {
    wire.stream(STREAM);
    for (var piece : pieces) {
      wire.chunk(event(delta(piece)));
    }
  }

  /// An answer with a status.
  public static Reply status(int status, String message, String... headers) {
    return wire ->
        wire.answer(
            status,
            "application/json",
            "{\"error\":{\"message\":\"" + message + "\",\"type\":\"some_error\"}}",
            headers);
  }

  public static String event(String data) {
    return "data: " + data + "\n\n";
  }

  public static String delta(String text) {
    return "{"
        + HEAD
        + ",\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
        + escaped(text)
        + "\"},\"finish_reason\":null}]}";
  }

  private static String finish(String reason) {
    return "{"
        + HEAD
        + ",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\""
        + reason
        + "\"}]}";
  }

  private static String usage() {
    return "{"
        + HEAD
        + ",\"choices\":[],\"usage\":{\"prompt_tokens\":21,\"completion_tokens\":9,"
        + "\"total_tokens\":30}}";
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
