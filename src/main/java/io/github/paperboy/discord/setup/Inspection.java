package io.github.paperboy.discord.setup;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paperboy.discord.setup.DiscordApi.Told;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at how the bot is set up at Discord: token, intents, gateway, commands, and permissions in
/// each server and channel. Stops where going on makes no sense. Blocks; for one thread.
public final class Inspection {
  private static final int PAGE = 200;

  /// Each takes four requests, so more would take minutes.
  private static final int MOST_SERVERS = 50;

  private static final int MISSING_ACCESS = 50001;

  private final DiscordApi api;
  private final MessageContent content;
  private final InstantSource clock;
  private final List<Finding> findings = new ArrayList<>();

  public Inspection(DiscordApi api, MessageContent content, InstantSource clock) {
    this.api = api;
    this.content = content;
    this.clock = clock;
  }

  /// What was found, in the order in which it was looked at. Called once.
  public List<Finding> run() {
    try {
      var application = application();
      if (application.isPresent()) {
        gateway();
        commands(application.get().path("id").asText());
        servers(application.get());
      }
    } catch (IOException e) {
      findings.add(unreachable(e));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      findings.add(Finding.broken("discord", "looking was interrupted", "try again"));
    }
    return List.copyOf(findings);
  }

  private Finding unreachable(IOException problem) {
    return Finding.broken(
        "discord",
        "it cannot be reached at %s (%s)".formatted(api.base(), DiscordWords.of(problem)),
        "check the network, or the key discord.api");
  }

  private Optional<JsonNode> application() throws IOException, InterruptedException {
    return switch (api.get("applications/@me")) {
      case Told.Json(var application) -> {
        findings.addAll(ApplicationCheck.application(application, content));
        yield Optional.of(application);
      }
      case Told.Refused(int status, _) -> {
        findings.add(
            status == 401
                ? Finding.broken("token", "Discord does not know it", DiscordWords.NEW_TOKEN)
                : unusual("token", status));
        yield Optional.empty();
      }
    };
  }

  private void gateway() throws IOException, InterruptedException {
    findings.add(
        switch (api.get("gateway/bot")) {
          case Told.Json(var gateway) -> ApplicationCheck.gateway(gateway);
          case Told.Refused(int status, _) -> unusual("gateway", status);
        });
  }

  private void commands(String application) throws IOException, InterruptedException {
    findings.add(
        switch (api.get("applications/%s/commands".formatted(application))) {
          case Told.Json(var commands) -> ApplicationCheck.commands(commands);
          case Told.Refused(int status, _) -> unusual("commands", status);
        });
  }

  private void servers(JsonNode application) throws IOException, InterruptedException {
    var id = application.path("id").asText();
    var servers = list().orElse(null);
    if (servers == null) {
      return;
    }
    if (servers.isEmpty()) {
      findings.add(
          Finding.weak(
              "servers",
              "it is in none yet",
              "open " + Invitation.link(application.path("id").asLong())));
    }
    for (var server : servers.stream().limit(MOST_SERVERS).toList()) {
      server(server, id);
    }
    if (servers.size() > MOST_SERVERS) {
      var text = "%d more were not looked at".formatted(servers.size() - MOST_SERVERS);
      findings.add(Finding.fine("servers", text));
    }
  }

  /// Those it is in, enough of them to know that there are more; empty when Discord does not tell.
  private Optional<List<JsonNode>> list() throws IOException, InterruptedException {
    List<JsonNode> servers = new ArrayList<>();
    var after = "0";
    while (true) {
      switch (api.get("users/@me/guilds?limit=%d&after=%s".formatted(PAGE, after))) {
        case Told.Json(var page) -> {
          page.forEach(servers::add);
          if (page.size() < PAGE || servers.size() > MOST_SERVERS) {
            return Optional.of(servers);
          }
          after = servers.getLast().path("id").asText();
        }
        case Told.Refused(int status, _) -> {
          findings.add(unusual("servers", status));
          return Optional.empty();
        }
      }
    }
  }

  private void server(JsonNode server, String application)
      throws IOException, InterruptedException {
    var guild = "guilds/" + server.path("id").asText();
    var name = server.path("name").asText();
    if (api.get(guild) instanceof Told.Json(var whole)
        && api.get(guild + "/members/" + application) instanceof Told.Json(var member)
        && api.get(guild + "/channels") instanceof Told.Json(var channels)) {
      findings.addAll(new ServerCheck(whole, member, channels).findings(clock.instant()));
    } else {
      findings.add(Finding.weak(name, "Discord does not tell of it just now", "try again"));
    }
    if (api.get("applications/%s/%s/commands".formatted(application, guild))
            instanceof Told.Refused(_, int code)
        && code == MISSING_ACCESS) {
      findings.add(
          Finding.broken(name, "it was invited without its commands", ServerCheck.INVITE_AGAIN));
    }
  }

  private static Finding unusual(String subject, int status) {
    return Finding.broken(subject, "Discord answered " + status, "try again in a few minutes");
  }
}
