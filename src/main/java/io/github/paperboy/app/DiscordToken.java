package io.github.paperboy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The bot's token, from the environment or from a file that it names; never from a configuration
/// file.
public sealed interface DiscordToken {
  /// It is there.
  record Given(String token) implements DiscordToken {
    @Override
    public String toString() {
      return "Given[secret]";
    }
  }

  /// It is not set.
  record Missing() implements DiscordToken {}

  /// It is set, but cannot be used.
  ///
  /// @param why one sentence for a person
  record Unusable(String why) implements DiscordToken {}

  static DiscordToken of(Map<String, String> environment) {
    var token = environment.getOrDefault("DISCORD_TOKEN", "").strip();
    if (!token.isEmpty()) {
      return checked(token, "DISCORD_TOKEN");
    }
    var file = environment.getOrDefault("DISCORD_TOKEN_FILE", "").strip();
    if (file.isEmpty()) {
      return new Missing();
    }
    try {
      return checked(Files.readString(Path.of(file)).strip(), file);
    } catch (IOException e) {
      return new Unusable("DISCORD_TOKEN_FILE: %s cannot be read (%s).".formatted(file, e));
    }
  }

  private static DiscordToken checked(String token, String source) {
    var bare = token.startsWith("Bot ") ? token.substring(4).strip() : token;
    return bare.matches("[\\w.=+/-]{20,200}")
        ? new Given(bare)
        : new Unusable(
            "%s does not hold a token: a line of letters, digits and dots.".formatted(source));
  }
}
