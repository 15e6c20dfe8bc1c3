package io.github.paperboy.discord;

import io.github.paperboy.digest.Target;
import io.github.paperboy.watch.StandingWatch;
import io.github.paperboy.watch.Subject;
import io.github.paperboy.watch.Watches;
import java.util.List;
import java.util.stream.Stream;

/// Who may see and end which watches: their own everywhere, those of a channel whoever is there to
/// see and whoever manages the server to end. Owners are keys, never ids.
final class WatchRights {
  private final Watches watches;
  private final UserKeys keys;

  WatchRights(Watches watches, UserKeys keys) {
    this.watches = watches;
    this.keys = keys;
  }

  String owner(Person person) {
    return "discord " + keys.of(person);
  }

  /// Where notes go that are asked for here.
  static Target target(Incoming incoming) {
    var spot = incoming.spot();
    return incoming.arguments().flag("direct") || !spot.inServer()
        ? new Target.Direct(incoming.person().id())
        : new Target.Channel(spot.server(), spot.channel());
  }

  /// Those of this channel, and in private messages the person's own.
  List<StandingWatch> visible(Incoming incoming) {
    var spot = incoming.spot();
    return watches.all().stream()
        .filter(each ->
            each.watch().target().equals(new Target.Channel(spot.server(), spot.channel()))
                || isOwn(each, incoming))
        .toList();
  }

  /// Those that a person asked for, wherever their notes go.
  List<StandingWatch> own(Person person) {
    return watches.ofOwner(owner(person));
  }

  /// Ends one of them; another person's is left alone.
  void endOwn(Person person, String id) {
    own(person).stream()
        .filter(each -> each.watch().id().equals(id))
        .forEach(each -> watches.remove(each.watch().id()));
  }

  /// Those that a person may end from here.
  Stream<StandingWatch> endable(Incoming incoming) {
    return visible(incoming).stream().filter(each -> mayEnd(each, incoming));
  }

  boolean mayEnd(StandingWatch standing, Incoming incoming) {
    var spot = incoming.spot();
    boolean here =
        standing.watch().target() instanceof Target.Channel(var server, var channel)
            && server == spot.server()
            && (incoming.person().managesServer()
                || (channel == spot.channel() && isOfConversation(standing)));
    return here || isOwn(standing, incoming);
  }

  /// Nobody asked for it, so whoever it disturbs may end it.
  private static boolean isOfConversation(StandingWatch standing) {
    return standing.watch().subject() instanceof Subject.Discussed;
  }

  private boolean isOwn(StandingWatch standing, Incoming incoming) {
    return standing.watch().owner().equals(owner(incoming.person()));
  }
}
