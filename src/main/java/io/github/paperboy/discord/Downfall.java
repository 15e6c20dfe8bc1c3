package io.github.paperboy.discord;

import java.util.function.Consumer;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.jspecify.annotations.Nullable;

/// Hears when Discord ends the connection for good, and says why in words. There is no coming back
/// from these: trying again would only use up the thousand logins of a day.
final class Downfall extends ListenerAdapter {
  private final Consumer<String> broken;
  private volatile String reason = "Discord ended the connection.";
  private volatile boolean expected;

  Downfall(Consumer<String> broken) {
    this.broken = broken;
  }

  @Override
  public void onShutdown(ShutdownEvent event) {
    if (!expected) {
      reason = sentence(event.getCloseCode());
      broken.accept(reason);
    }
  }

  /// The end is wanted from now on.
  void expected() {
    expected = true;
  }

  String reason() {
    return reason;
  }

  private static String sentence(@Nullable CloseCode code) {
    if (code == null) {
      return "The connection to Discord ended.";
    }
    return switch (code) {
      case AUTHENTICATION_FAILED ->
          "Discord does not accept the token any more; make a new one on the Bot page of"
              + " discord.com/developers/applications.";
      case DISALLOWED_INTENTS ->
          "Discord does not allow this bot the Message Content intent; allow it on the Bot page of"
              + " discord.com/developers/applications, or remove discord.message-content.";
      case SHARDING_REQUIRED -> "This bot is in more than 2,500 servers, which needs shards.";
      default ->
          "Discord ended the connection: %d %s.".formatted(code.getCode(), code.getMeaning());
    };
  }
}
