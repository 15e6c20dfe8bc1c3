package io.github.paperboy.discord;

import io.github.paperboy.digest.Target;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Where messages go, as Discord tells at this moment.
sealed interface JdaPlace {
  /// The server; 0 for direct messages.
  long server();

  long channel();

  /// A channel, a thread or direct messages.
  ///
  /// @param parent the channel of a thread, else the channel itself
  record Messages(long server, long channel, long parent) implements JdaPlace {}

  /// A forum, where each message is a post.
  ///
  /// @param tags for posts, where the forum demands one
  record Forum(long server, long channel, List<String> tags) implements JdaPlace {}

  /// Discord's [numbers](https://docs.discord.com/developers/resources/channel) of kinds and flags.
  int THREAD_FIRST = 10;

  int THREAD_LAST = 12;
  int FORUM = 15;
  int MEDIA = 16;
  int REQUIRE_TAG = 1 << 4;

  /// Asks Discord.
  ///
  /// @throws IllegalArgumentException if it is nothing of Discord's
  static JdaPlace of(JdaRest rest, Target target) throws JdaRest.Failed {
    return switch (target) {
      case Target.Channel(var server, var channel) ->
          place(server, channel, rest.get(Route.Channels.GET_CHANNEL.compile(id(channel))));
      case Target.Direct(var user) -> {
        var opened =
            rest.post(
                Route.Self.CREATE_PRIVATE_CHANNEL.compile(),
                DataObject.empty().put("recipient_id", id(user)));
        long channel = opened.getUnsignedLong("id");
        yield new Messages(0, channel, channel);
      }
      case Target.Email _, Target.Feed _ ->
          throw new IllegalArgumentException(target.label() + " is no place in Discord");
    };
  }

  private static JdaPlace place(long server, long channel, DataObject told) {
    int kind = told.getInt("type");
    if (kind == FORUM || kind == MEDIA) {
      boolean demands = (told.getInt("flags", 0) & REQUIRE_TAG) != 0;
      return new Forum(server, channel, demands ? firstTag(told) : List.of());
    }
    boolean thread = kind >= THREAD_FIRST && kind <= THREAD_LAST;
    return new Messages(
        server, channel, thread ? told.getUnsignedLong("parent_id", channel) : channel);
  }

  private static List<String> firstTag(DataObject forum) {
    return forum.optArray("available_tags").stream()
        .flatMap(tags -> tags.length() == 0 ? Stream.empty() : Stream.of(tags.getObject(0)))
        .map(tag -> tag.getString("id"))
        .toList();
  }

  static String id(long id) {
    return Long.toUnsignedString(id);
  }
}
