package io.github.paperboy.discord;

import io.github.paperboy.digest.DigestOutlet.Found;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Looks for a message of the bot's own by its marker, the latest first.
final class JdaSearch {
  private static final int PAGE = 100;
  private static final int MOST_PAGES = 100;

  private final JDA jda;
  private final JdaRest rest;

  JdaSearch(JDA jda, JdaRest rest) {
    this.jda = jda;
    this.rest = rest;
  }

  /// Blocks for a request for each hundred messages.
  Found find(JdaPlace place, Parcel parcel) throws JdaRest.Failed {
    return switch (place) {
      case JdaPlace.Messages(var server, var channel, var parent) -> {
        var blind = blind(server, channel, parent, parcel.refusalWords());
        yield blind.isPresent() ? blind.get() : inChannel(place, parcel);
      }
      case JdaPlace.Forum forum -> inForum(forum, parcel);
    };
  }

  /// Where the bot may not read what was said, Discord shows an empty channel instead of refusing.
  private Optional<Found> blind(long server, long channel, long parent, RefusalWords words) {
    if (server == 0) {
      return Optional.empty();
    }
    var guild = jda.getGuildById(server);
    if (guild == null) {
      return Optional.of(new Found.Unavailable("the server is not known at the moment"));
    }
    var own = guild.getGuildChannelById(channel);
    var known = own != null ? own : guild.getGuildChannelById(parent);
    if (known == null) {
      return Optional.of(new Found.Unavailable("the channel is not known at the moment"));
    }
    return guild.getSelfMember().hasPermission(known, Permission.MESSAGE_HISTORY)
        ? Optional.empty()
        : Optional.of(new Found.Refused(words.mayNotLook()));
  }

  private Found inChannel(JdaPlace place, Parcel parcel) throws JdaRest.Failed {
    var route =
        Route.Messages.GET_MESSAGE_HISTORY
            .compile(JdaPlace.id(place.channel()))
            .withQueryParams("limit", String.valueOf(PAGE));
    var page = rest.list(route);
    for (int i = 0; i < MOST_PAGES; i++) {
      for (var message : objects(page)) {
        if (sentAt(message).isBefore(parcel.since())) {
          return new Found.Absent();
        }
        if (isOwn(message) && isMarked(message, parcel.marker())) {
          return new Found.There(link(place, message.getUnsignedLong("id")));
        }
      }
      if (page.length() < PAGE) {
        return new Found.Absent();
      }
      var last = page.getObject(PAGE - 1).getString("id");
      page = rest.list(route.withQueryParams("before", last));
    }
    return new Found.Refused(parcel.refusalWords().cannotFind());
  }

  /// Among the forum's posts, those that were archived meanwhile too.
  private Found inForum(JdaPlace.Forum forum, Parcel parcel) throws JdaRest.Failed {
    var channel = JdaPlace.id(forum.channel());
    var active = rest.get(Route.Guilds.LIST_ACTIVE_THREADS.compile(JdaPlace.id(forum.server())));
    var archived =
        rest.get(
            Route.Channels.LIST_PUBLIC_ARCHIVED_THREADS
                .compile(channel)
                .withQueryParams("limit", String.valueOf(PAGE)));
    List<DataObject> posts = new ArrayList<>(objects(active.getArray("threads")));
    posts.addAll(objects(archived.getArray("threads")));
    for (var post : posts) {
      boolean candidate =
          post.getString("parent_id", "").equals(channel)
              && post.getString("owner_id", "").equals(jda.getSelfUser().getId())
              && !sentAt(post).isBefore(parcel.since());
      if (candidate && beginsMarked(post.getString("id"), parcel.marker())) {
        return new Found.There(link(forum, post.getUnsignedLong("id")));
      }
    }
    return new Found.Absent();
  }

  /// A post and its first message have one id.
  private boolean beginsMarked(String post, String marker) throws JdaRest.Failed {
    try {
      return isMarked(rest.get(Route.Messages.GET_MESSAGE.compile(post, post)), marker);
    } catch (JdaRest.Failed e) {
      if (JdaErrors.isGone(e.problem())) {
        return false;
      }
      throw e;
    }
  }

  private static Instant sentAt(DataObject thing) {
    return TimeUtil.getTimeCreated(thing.getUnsignedLong("id")).toInstant();
  }

  private boolean isOwn(DataObject message) {
    var author = message.getObject("author").getString("id");
    return author.equals(jda.getSelfUser().getId());
  }

  private static boolean isMarked(DataObject thing, String marker) {
    if (thing.getString("custom_id", "").equals(marker)) {
      return true;
    }
    if (thing.getString("value", "").equals(marker)) {
      return true; // a button that is in a list
    }
    return Stream.of("components", "options")
        .flatMap(field -> thing.optArray(field).map(JdaSearch::objects).orElse(List.of()).stream())
        .anyMatch(each -> isMarked(each, marker));
  }

  private static List<DataObject> objects(DataArray array) {
    return array.stream(DataArray::getObject).toList();
  }

  static String link(JdaPlace place, long message) {
    var server = place.server() == 0 ? "@me" : JdaPlace.id(place.server());
    return switch (place) {
      case JdaPlace.Messages messages ->
          "https://discord.com/channels/%s/%s/%s"
              .formatted(server, JdaPlace.id(messages.channel()), JdaPlace.id(message));
      case JdaPlace.Forum _ ->
          "https://discord.com/channels/%s/%s".formatted(server, JdaPlace.id(message));
    };
  }
}
