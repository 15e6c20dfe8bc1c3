package io.github.paperboy.discord;

import io.github.paperboy.digest.Standing;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.TasteCards;
import io.github.paperboy.discord.card.TasteCards.Line;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.StoredSignal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a subscription's readers liked and dismissed, every line removable: by whoever may change
/// the subscription for all, by others what they said themselves.
final class DigestTaste {
  private static final int SIGNALS = 200;

  private final DigestParts parts;
  private final DigestRights rights;
  private final UserKeys keys;
  private final Desk desk;

  DigestTaste(DigestParts parts, DigestRights rights, UserKeys keys, Desk desk) {
    this.parts = parts;
    this.rights = rights;
    this.keys = keys;
    this.desk = desk;
  }

  List<Handler> all() {
    return List.of(
        Action.privately("dtaste", (incoming, reply) -> reply.show(shown(incoming)).join()),
        Action.updating("dforget", this::forget));
  }

  private Card shown(Incoming incoming) {
    return shown(incoming, incoming.arguments().required("argument"));
  }

  private Card shown(Incoming incoming, String subscription) {
    return rights
        .visible(incoming, subscription)
        .map(standing -> TasteCards.of(standing.subscription(), lines(incoming, standing)))
        .orElseGet(DigestDeeds::gone);
  }

  private List<Line> lines(Incoming incoming, Standing standing) {
    var subscription = standing.subscription();
    var mine = keys.of(incoming.person());
    boolean all = DigestRights.mayManage(incoming, subscription.target());
    Map<String, Line> lines = new LinkedHashMap<>();
    for (var signal : parts.store().signals(subscription.id(), SIGNALS)) {
      boolean removable = all || signal.person().equals(mine);
      lines.merge(signal.paper(), line(signal, removable), Line::and);
    }
    return List.copyOf(lines.values());
  }

  private Line line(StoredSignal signal, boolean removable) {
    var id = new PaperId(signal.paper());
    var title = desk.paper(id).map(Paper::title).orElse(id.value());
    int liked = signal.kind() == StoredSignal.Kind.DISMISSED ? 0 : 1;
    return new Line(ShortHash.of(signal.paper()), title, liked, 1 - liked, removable);
  }

  /// `dforget:HASH:SUBSCRIPTION`.
  private void forget(Incoming incoming, Reply reply) {
    var argument = ActionId.of(incoming.arguments().required("argument"));
    var id = argument.argument();
    rights
        .visible(incoming, id)
        .ifPresent(standing ->
            parts.store().signals(id, SIGNALS).stream()
                .map(StoredSignal::paper)
                .filter(paper -> ShortHash.of(paper).equals(argument.name()))
                .distinct()
                .forEach(paper -> forget(incoming, standing, paper)));
    reply.show(shown(incoming, id)).join();
  }

  private void forget(Incoming incoming, Standing standing, String paper) {
    var subscription = standing.subscription();
    if (DigestRights.mayManage(incoming, subscription.target())) {
      parts.store().unsay(subscription.id(), paper);
    } else {
      parts.store().unsay(subscription.id(), paper, keys.of(incoming.person()));
    }
  }
}
