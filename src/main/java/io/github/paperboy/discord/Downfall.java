package io.github.paperboy.discord;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.jspecify.annotations.Nullable;

/// Hears when Discord ends the connection for good, and says why in words. There is no coming back
/// from these: trying again would only use up the thousand logins of a day.
final class Downfall extends ListenerAdapter {
  private final Consumer<String> broken;
  private final CompletableFuture<String> reason = new CompletableFuture<>();
  private volatile boolean expected;

  Downfall(Consumer<String> broken) {
    this.broken = broken;
  }

  @Override
  public void onShutdown(ShutdownEvent event) {
    if (!expected) {
      var sentence = sentence(event.getCloseCode());
      reason.complete(sentence);
      broken.accept(sentence);
    }
  }

  /// The end is wanted from now on.
  void expected() {
    expected = true;
  }

  /// Why the connection ended; waits a moment, because the event comes on a thread of its own.
  String reason() {
    return reason.completeOnTimeout(sentence(null), 3, TimeUnit.SECONDS).join();
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
      case INVALID_INTENTS ->
          "Discord does not know an intent that this version of Paperboy asks for; a newer version"
              + " may help.";
      case SHARDING_REQUIRED ->
          "This bot is in so many servers that it needs shards, more than Discord said; start it"
              + " once more.";
      default ->
          "Discord ended the connection: %d %s.".formatted(code.getCode(), code.getMeaning());
    };
  }
}
