package io.github.paperboy.digest;

import io.github.paperboy.digest.Taste.Seen;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.SearchableIndex;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.StoredSignal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Composes digests from the papers that arrived, their vectors in the index, and what the store
/// remembers. Safe for several threads.
final class IndexComposing implements Composing {
  private static final int REMEMBERED_DAYS = 30;
  private static final int SIGNALS = 200;

  private final Arrivals arrivals;
  private final SearchableIndex index;
  private final DigestStore store;
  private final Supplier<List<StaleSource>> stale;
  private final TopicReader topics;
  private final FreshPaperReader fresh;
  private final DigestSettings settings;

  IndexComposing(
      Sources sources, TopicReader topics, FreshPaperReader fresh, DigestSettings settings) {
    arrivals = sources.arrivals();
    index = sources.index();
    store = sources.store();
    stale = sources.stale();
    this.topics = topics;
    this.fresh = fresh;
    this.settings = settings;
  }

  /// Where papers and memories come from.
  ///
  /// @param stale sources of which readers of a digest that is made now should know
  record Sources(
      Arrivals arrivals,
      SearchableIndex index,
      DigestStore store,
      Supplier<List<StaleSource>> stale) {}

  @Override
  public Composed compose(Subscription subscription, DueDigest due, long arrival, Instant until) {
    long through = Math.max(arrival, arrivals.last(until));
    var papers = fresh.read(new FreshPaperReader.Range(arrival, through, settings.candidates()));
    var request =
        new DigestComposer.Request(
            subscription,
            subscription.interests().topics().stream().map(topics::read).toList(),
            papers,
            posted(subscription, papers),
            taste(subscription, due.day()),
            due.day());
    var digest =
        new Digest(
            subscription.id(),
            subscription.name(),
            due.day(),
            due.first(),
            subscription.presentation(),
            new DigestComposer(settings).compose(request),
            papers.papers().size(),
            DigestWords.of(subscription.presentation().language()).notes(stale.get()));
    return new Composed(digest, through, subscription.target());
  }

  private Set<String> posted(Subscription subscription, FreshPapers papers) {
    var ids = papers.papers().stream().map(each -> each.paper().id().value()).toList();
    return store.posted(subscription.id(), ids);
  }

  private Taste taste(Subscription subscription, LocalDate day) {
    List<PaperId> liked = new ArrayList<>();
    List<PaperId> dismissed = new ArrayList<>();
    for (var signal : store.signals(subscription.id(), SIGNALS)) {
      list(signal.kind(), liked, dismissed).add(new PaperId(signal.paper()));
    }
    var posted =
        store.postedSince(subscription.id(), day.minusDays(REMEMBERED_DAYS)).stream()
            .map(PaperId::new)
            .toList();
    if (liked.isEmpty() && dismissed.isEmpty() && posted.isEmpty()) {
      return Taste.NONE;
    }
    try (var view = index.view()) {
      return new Taste(seen(view, liked), seen(view, dismissed), seen(view, posted));
    }
  }

  private static List<PaperId> list(
      StoredSignal.Kind kind, List<PaperId> liked, List<PaperId> dismissed) {
    return switch (kind) {
      case LIKED, SAVED -> liked;
      case DISMISSED -> dismissed;
    };
  }

  private static List<Seen> seen(IndexView view, List<PaperId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var statics = view.staticVectors(ids);
    List<Seen> seen = new ArrayList<>();
    for (Paper paper : view.papers(ids)) {
      var vector = statics.get(paper.id());
      if (vector != null) {
        seen.add(new Seen(paper.title(), vector));
      }
    }
    return seen;
  }
}
