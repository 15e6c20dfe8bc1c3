package io.github.paperboy.discord;

import io.github.paperboy.discord.card.HelpCards;
import java.util.concurrent.RejectedExecutionException;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Welcomes itself, once, in a server that it is brought to: where Discord puts its own notices,
/// else in the first channel it may write in.
final class Arrivals extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

  private final ServerRules rules;

  Arrivals(ServerRules rules) {
    this.rules = rules;
  }

  @Override
  public void onGuildJoin(GuildJoinEvent event) {
    Thread.ofVirtual().name("welcome").start(() -> welcome(event.getGuild()));
  }

  private void welcome(Guild guild) {
    var server = guild.getIdLong();
    if (rules.of(server).containsKey("welcomed")) {
      return;
    }
    rules.set(server, "welcomed", "yes");
    var system = guild.getSystemChannel();
    GuildMessageChannel channel =
        system != null && system.canTalk()
            ? system
            : guild.getTextChannels().stream()
                .filter(GuildMessageChannel::canTalk)
                .findFirst()
                .orElse(null);
    if (channel == null) {
      LOG.info("nowhere to say hello in a new server");
      return;
    }
    try {
      channel
          .sendMessage(JdaCards.message(HelpCards.welcome(), rules.rendering(server)))
          .queue(_ -> {}, problem -> LOG.info("no hello: {}", JdaErrors.sentence(problem)));
    } catch (RejectedExecutionException e) {
      LOG.info("no hello, for the bot is stopping: {}", e.toString());
    }
  }
}
