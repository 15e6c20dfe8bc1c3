package io.github.paperboy.app;

import io.github.paperboy.discord.DiscordSettings;
import io.github.paperboy.discord.setup.DiscordApi;
import io.github.paperboy.discord.setup.Finding;
import io.github.paperboy.discord.setup.Inspection;
import io.github.paperboy.discord.setup.Invitation;
import io.github.paperboy.discord.setup.MessageContent;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the bot is set up at Discord. Asks Discord, changes nothing; the bot need not run.
public final class DiscordSetup {
  private final Place place;
  private final DiscordSettings settings;

  /// @param environment may hold another address of Discord's
  public DiscordSetup(Place place, Map<String, String> environment) {
    this.place = place;
    this.settings = DiscordService.settings(place, environment);
  }

  /// The invite link for the application that the settings name; empty when they name none.
  public Optional<String> invitation() {
    long application = settings.applicationId();
    return application == 0 ? Optional.empty() : Optional.of(Invitation.link(application));
  }

  /// The invite link for the application of a token.
  ///
  /// @throws UncheckedIOException if Discord does not tell
  public String invitation(String token) {
    try {
      return Invitation.link(new DiscordApi(settings.api(), token));
    } catch (IOException e) {
      throw new UncheckedIOException("asking for the application's id", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException("asking was interrupted"));
    }
  }

  /// Everything there is to look at, in words with the remedy.
  public List<Check> checks(String token) {
    var api = new DiscordApi(settings.api(), token);
    return new Inspection(api, content(), place.clock())
        .run().stream().map(DiscordSetup::check).toList();
  }

  private MessageContent content() {
    return switch (settings.messageContent()) {
      case GRANTED -> MessageContent.WANTED;
      case ABSENT -> MessageContent.NOT_WANTED;
    };
  }

  private static Check check(Finding finding) {
    var health =
        switch (finding.gravity()) {
          case FINE -> Check.Health.GREEN;
          case WEAK -> Check.Health.YELLOW;
          case BROKEN -> Check.Health.RED;
        };
    return new Check(finding.subject(), health, finding.text(), finding.remedy());
  }
}
