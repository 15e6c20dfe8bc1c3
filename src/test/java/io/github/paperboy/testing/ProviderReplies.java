package io.github.paperboy.testing;

import io.github.paperboy.testing.FakeLlmServer.Reply;

/// Replies in the streaming protocols of other providers than OpenAI. Each begins with the pieces
/// of a text and leaves the connection open; [#then] ends it.
public final class ProviderReplies {
  private ProviderReplies() {}

  /// First the one, then the other.
  public static Reply then(Reply first, Reply second) {
    return wire -> {
      first.send(wire);
      second.send(wire);
    };
  }

  /// One last part, and the proper end of the stream.
  public static Reply end(String last) {
    return wire -> {
      wire.chunk(last);
      wire.end();
    };
  }

  public static Reply anthropic(String... pieces) {
    return wire -> {
      wire.stream(OpenAiReplies.STREAM);
      wire.chunk(
          named(
              "message_start",
              "\"message\":{\"id\":\"x\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"m\","
                  + "\"content\":[],\"usage\":{\"input_tokens\":21,\"output_tokens\":1}}"));
      wire.chunk(
          named(
              "content_block_start",
              "\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}"));
      wire.chunk(named("ping", "\"index\":0"));
      for (var piece : pieces) {
        wire.chunk(
            named(
                "content_block_delta",
                "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"%s\"}"
                    .formatted(OpenAiReplies.escaped(piece))));
      }
    };
  }

  public static String anthropicEnd(String reason) {
    return named("content_block_stop", "\"index\":0")
        + named(
            "message_delta",
            "\"delta\":{\"stop_reason\":\"%s\"},\"usage\":{\"output_tokens\":9}".formatted(reason))
        + named("message_stop", "\"index\":0");
  }

  private static String named(String type, String members) {
    return "event: %s\ndata: {\"type\":\"%s\",%s}\n\n".formatted(type, type, members);
  }

  public static Reply ollama(String... pieces) {
    return wire -> {
      wire.stream("application/x-ndjson");
      for (var piece : pieces) {
        wire.chunk(ollamaLine(OpenAiReplies.escaped(piece), "false"));
      }
    };
  }

  public static String ollamaEnd(String reason) {
    return ollamaLine(
        "",
        "true,\"done_reason\":\"%s\",\"prompt_eval_count\":21,\"eval_count\":9".formatted(reason));
  }

  private static String ollamaLine(String text, String done) {
    return "{\"model\":\"m\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":"
        + "\"assistant\",\"content\":\"%s\"},\"done\":%s}\n".formatted(text, done);
  }

  public static Reply gemini(String... pieces) {
    return wire -> {
      wire.stream(OpenAiReplies.STREAM);
      for (var piece : pieces) {
        wire.chunk(geminiEvent(OpenAiReplies.escaped(piece), ""));
      }
    };
  }

  public static String geminiEnd(String reason) {
    return geminiEvent("", ",\"finishReason\":\"%s\"".formatted(reason));
  }

  private static String geminiEvent(String text, String more) {
    return OpenAiReplies.event(
        ("{\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":\"%s\"}]},"
                + "\"index\":0%s}],\"usageMetadata\":{\"promptTokenCount\":21,"
                + "\"candidatesTokenCount\":9,\"totalTokenCount\":30},\"modelVersion\":\"m\"}")
            .formatted(text, more));
  }

  public static Reply mistral(String... pieces) {
    return wire -> {
      wire.stream(OpenAiReplies.STREAM);
      for (var piece : pieces) {
        wire.chunk(OpenAiReplies.event(OpenAiReplies.delta(piece)));
      }
    };
  }

  public static String mistralEnd(String reason) {
    return OpenAiReplies.event(
            ("{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\","
                    + "\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\"},\"finish_reason\":"
                    + "\"%s\"}],\"usage\":{\"prompt_tokens\":21,\"completion_tokens\":9,"
                    + "\"total_tokens\":30}}")
                .formatted(reason))
        + OpenAiReplies.event("[DONE]");
  }
}
