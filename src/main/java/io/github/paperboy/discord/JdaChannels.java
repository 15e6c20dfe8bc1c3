package io.github.paperboy.discord;

import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;

/// What the bot may do in channels, as far as the library knows. It asks nobody.
final class JdaChannels {
  private JdaChannels() {}

  /// What keeps the bot from answering somebody in a channel, neither there nor in a thread below;
  /// empty when nothing does.
  static Optional<InsufficientPermissionException> missing(Channel channel) {
    if (!(channel instanceof GuildMessageChannel place) || place.canTalk() || threads(place)) {
      return Optional.empty();
    }
    var permission =
        place instanceof ThreadChannel
            ? Permission.MESSAGE_SEND_IN_THREADS
            : Permission.MESSAGE_SEND;
    return Optional.of(new InsufficientPermissionException(place, permission));
  }

  /// Whether an answer can be given in a thread of its own.
  private static boolean threads(GuildMessageChannel channel) {
    return channel instanceof IThreadContainer
        && channel
            .getGuild()
            .getSelfMember()
            .hasPermission(
                channel, Permission.CREATE_PUBLIC_THREADS, Permission.MESSAGE_SEND_IN_THREADS);
  }
}
