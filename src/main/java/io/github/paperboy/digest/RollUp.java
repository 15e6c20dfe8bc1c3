package io.github.paperboy.digest;

import io.github.paperboy.digest.IndexComposing.Sources;
import io.github.paperboy.digest.Presentation.Style;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.StoredSignal;
import io.github.paperboy.store.StoredSignal.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Composes roll-ups, what a team liked in the days before; all other digests it leaves to another
/// composing. Safe for several threads.
///
/// What was put on the reading list of a channel that gets digests was liked by somebody; the lists
/// of people are their own. A team are the readers of one server, or one person. A digest made at
/// the command line is for whoever runs the installation, and sees all servers.
final class RollUp implements Composing {
  private static final int DAYS = 7;
  private static final int SIGNALS = 1_000;

  private final Sources sources;
  private final Composing others;

  RollUp(Sources sources, Composing others) {
    this.sources = sources;
    this.others = others;
  }

  /// What was said of a paper.
  ///
  /// @param liked how many people liked or saved it
  /// @param net less those who dismissed it
  private record Said(PaperId paper, int liked, int net) {
    Said and(Said other) {
      return new Said(paper, liked + other.liked, net + other.net);
    }

    /// Whoever put it on the list of a channel may be among those who liked it.
    Said orShelved(Said shelved) {
      return liked > 0 ? this : and(shelved);
    }

    static Said shelved(String paper) {
      return new Said(new PaperId(paper), 1, 1);
    }

    static Said of(StoredSignal signal) {
      int liked = signal.kind() == Kind.DISMISSED ? 0 : 1;
      return new Said(new PaperId(signal.paper()), liked, liked == 1 ? 1 : -1);
    }
  }

  @Override
  public Composed compose(Subscription subscription, DueDigest due, long arrival, Instant until) {
    var presentation = subscription.presentation();
    if (presentation.style() != Style.ROLL_UP) {
      return others.compose(subscription, due, arrival, until);
    }
    var first = due.first().minusDays(DAYS);
    var from = first.atStartOfDay(subscription.timetable().zone()).toInstant();
    var said = said(subscription, from, until);
    var digest =
        new Digest(
            subscription.id(),
            subscription.name(),
            due.day(),
            first,
            presentation,
            items(said, presentation.papers()),
            said.size(),
            DigestWords.of(presentation.language()).notes(sources.stale().get()));
    return new Composed(digest, arrival, subscription.target());
  }

  /// What the team said and was not told of yet.
  private List<Said> said(Subscription subscription, Instant from, Instant until) {
    Map<PaperId, Said> said = new TreeMap<>();
    Set<String> shelved = new TreeSet<>();
    for (var member : sources.store().subscriptions()) {
      var target = SubscriptionJson.read(member.id(), member.settings()).target();
      if (isOfTeam(target, subscription.target())) {
        sources.store().signals(member.id(), SIGNALS).stream()
            .filter(signal -> !signal.at().isBefore(from) && !signal.at().isAfter(until))
            .map(Said::of)
            .forEach(each -> said.merge(each.paper(), each, Said::and));
        if (target instanceof Target.Channel(_, var channel)) {
          shelved.addAll(sources.store().shelved(channel, from, until));
        }
      }
    }
    shelved.forEach(paper -> said.merge(new PaperId(paper), Said.shelved(paper), Said::orShelved));
    var ids = said.keySet().stream().map(PaperId::value).toList();
    sources.store().posted(subscription.id(), ids).forEach(id -> said.remove(new PaperId(id)));
    return List.copyOf(said.values());
  }

  private static boolean isOfTeam(Target theirs, Target target) {
    return switch (target) {
      case Target.Channel(var server, _) ->
          theirs instanceof Target.Channel(var other, _) && other == server;
      case Target.Direct _ -> theirs.equals(target);
      case Target.Email _, Target.Feed _ -> theirs instanceof Target.Channel;
    };
  }

  /// The best liked first.
  private List<DigestItem> items(List<Said> said, int papers) {
    var best =
        said.stream()
            .filter(each -> each.net() > 0)
            .sorted(Comparator.comparingInt(Said::net).reversed().thenComparing(Said::paper))
            .toList();
    List<DigestItem> items = new ArrayList<>();
    try (var view = sources.index().view()) {
      for (var each : best) {
        if (items.size() < papers) {
          view.paper(each.paper()).map(paper -> item(paper, each)).ifPresent(items::add);
        }
      }
    }
    return items;
  }

  private static DigestItem item(Paper paper, Said said) {
    return DigestItem.of(paper, "", List.of(new Reason.LikedBy(said.liked())));
  }
}
