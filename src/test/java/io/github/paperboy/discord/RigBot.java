package io.github.paperboy.discord;

import io.github.paperboy.digest.DigestOutlet;
import io.github.paperboy.digest.rig.RigProcess;
import io.github.paperboy.store.DiscordStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.testing.discord.FakeDiscord;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/// A process that sends digests as the bot does, by the real library through a session of its own.
final class RigBot {
  private RigBot() {}

  /// @param arguments as [RigProcess#run]
  public static void main(String[] arguments) throws Exception {
    var file = Path.of(arguments[0]).resolve("papers.db");
    try (var store = DiscordStore.open(file, StoreSettings.DEFAULTS)) {
      RigProcess.run(
          arguments,
          api -> open(api, new ServerRules(store, DiscordSettings.DEFAULTS.rendering())));
    }
  }

  private static DigestOutlet open(String api, ServerRules rules) throws Exception {
    var gateway = new Gateway(api);
    if (!(gateway.find(FakeDiscord.TOKEN) instanceof Gateway.Found.At at)) {
      throw new IllegalStateException("no Discord at " + api);
    }
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    var jda =
        JDABuilder.createLight(FakeDiscord.TOKEN, Set.of(GatewayIntent.GUILD_MESSAGES))
            .setRestConfig(new RestConfig().setBaseUrl(api))
            .setSessionController(new Session(gateway, at))
            .setEnableShutdownHook(false)
            .build()
            .awaitReady();
    // The clock of the rig goes so fast that loading classes in the first request would take
    // minutes of its time between the look at the clock and the first byte.
    var guild = jda.getGuilds().getFirst().getId();
    var _ = new JdaRest(jda).get(Route.Guilds.LIST_ACTIVE_THREADS.compile(guild));
    var outlet = new JdaDigestOutlet();
    outlet.connect(new Shards(List.of(jda)), rules);
    return outlet;
  }
}
