package io.github.paperboy.discord;

import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.Subscriptions;
import io.github.paperboy.digest.Target;
import java.util.List;
import java.util.Optional;

/// Who may see and change which subscriptions: those of a server its managers, there; those to a
/// person's private messages that person, anywhere. Discord's own restrictions of commands are not
/// relied on.
final class DigestRights {
  /// A server or a person has so many subscriptions at most.
  static final int MOST = 25;

  private final Subscriptions subscriptions;

  DigestRights(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  static boolean mayManage(Incoming incoming, Target target) {
    return switch (target) {
      case Target.Channel(var server, _) ->
          incoming.person().managesServer() && incoming.spot().server() == server;
      case Target.Direct(var user) -> incoming.person().id() == user;
      case Target.Email _, Target.Feed _ -> false;
    };
  }

  /// Whether a person sees its digests where they are, or may change it.
  private static boolean maySee(Incoming incoming, Target target) {
    boolean here =
        target instanceof Target.Channel(var server, var channel)
            && incoming.spot().inServer()
            && incoming.spot().server() == server
            && (incoming.spot().channel() == channel || incoming.spot().parent() == channel);
    return here || mayManage(incoming, target);
  }

  /// What a person may see from where they are.
  List<Standing> visible(Incoming incoming) {
    return subscriptions.all().stream()
        .filter(each -> maySee(incoming, each.subscription().target()))
        .toList();
  }

  /// What a person may change from where they are.
  List<Standing> managed(Incoming incoming) {
    return subscriptions.all().stream()
        .filter(each -> mayManage(incoming, each.subscription().target()))
        .toList();
  }

  /// A subscription that a person may change, by its id or its name.
  Optional<Standing> managed(Incoming incoming, String named) {
    var byId =
        subscriptions.find(named).filter(each -> mayManage(incoming, each.subscription().target()));
    return byId.or(() ->
        managed(incoming).stream()
            .filter(each -> each.subscription().name().equalsIgnoreCase(named))
            .findFirst());
  }

  /// A subscription that a person may see.
  Optional<Standing> visible(Incoming incoming, String id) {
    return subscriptions.find(id).filter(each -> maySee(incoming, each.subscription().target()));
  }

  /// Whether there is room for one more.
  boolean hasRoom(Target target) {
    long those =
        subscriptions.all().stream()
            .filter(each -> isOfSame(each.subscription().target(), target))
            .count();
    return those < MOST;
  }

  private static boolean isOfSame(Target one, Target other) {
    if (one instanceof Target.Channel(var server, _)
        && other instanceof Target.Channel(var otherServer, _)) {
      return server == otherServer;
    }
    return one.equals(other);
  }
}
