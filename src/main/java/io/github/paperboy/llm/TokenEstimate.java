package io.github.paperboy.llm;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.List;

/// How many tokens a text has, without the tokeniser of any model: a third of its characters, which
/// is more than English has (about a quarter) and less than some other scripts.
public final class TokenEstimate {
  private static final int CHARACTERS = 3;
  private static final int PER_MESSAGE = 8;

  private TokenEstimate() {}

  public static int of(String text) {
    return (text.length() + CHARACTERS - 1) / CHARACTERS;
  }

  static int of(List<ChatMessage> messages) {
    return messages.stream().mapToInt(message -> PER_MESSAGE + of(text(message))).sum();
  }

  private static String text(ChatMessage message) {
    return switch (message) {
      case SystemMessage system -> system.text();
      case UserMessage user when user.hasSingleText() -> user.singleText();
      case AiMessage reply -> reply.text() == null ? "" : reply.text();
      default -> message.toString();
    };
  }
}
