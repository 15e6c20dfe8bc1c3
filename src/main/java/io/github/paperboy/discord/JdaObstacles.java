package io.github.paperboy.discord;

import io.github.paperboy.digest.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// What stands in the way of posts to a place, found before anybody relies on them.
final class JdaObstacles {
  private JdaObstacles() {}

  /// One sentence for a person, with the remedy; empty when nothing is in the way.
  static Optional<String> of(JDA jda, Target target) {
    return switch (target) {
      case Target.Channel(var server, var channel) -> inServer(jda, server, channel);
      case Target.Direct _ -> Optional.empty();
      case Target.Email _, Target.Feed _ ->
          throw new IllegalArgumentException(target.label() + " is no place in Discord");
    };
  }

  private static Optional<String> inServer(JDA jda, long server, long id) {
    var guild = jda.getGuildById(server);
    if (guild == null) {
      return Optional.of(
          "I am no member of this server: an admin must bring me here, or use `to: direct`.");
    }
    var channel = guild.getGuildChannelById(id);
    if (channel == null) {
      return Optional.of("I cannot see that channel: an admin must give me “View Channel” there.");
    }
    if (!takesMessages(channel.getType())) {
      return Optional.of("Nobody can write in that channel; choose another.");
    }
    return missing(channel);
  }

  private static boolean takesMessages(ChannelType type) {
    return type.isMessage() || type == ChannelType.FORUM || type == ChannelType.MEDIA;
  }

  /// As Discord's settings call it.
  private static String name(Permission permission) {
    return permission == Permission.MESSAGE_HISTORY ? "Read Message History" : permission.getName();
  }

  private static Optional<String> missing(GuildChannel channel) {
    var needed = EnumSet.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY);
    needed.add(
        channel.getType().isThread()
            ? Permission.MESSAGE_SEND_IN_THREADS
            : Permission.MESSAGE_SEND);
    List<Permission> missing = new ArrayList<>();
    for (var permission : needed) {
      if (!channel.getGuild().getSelfMember().hasPermission(channel, permission)) {
        missing.add(permission);
      }
    }
    var names = missing.stream().map(each -> "“" + name(each) + "”");
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "I cannot post there: an admin must give me %s in that channel."
                .formatted(names.collect(Collectors.joining(", "))));
  }
}
