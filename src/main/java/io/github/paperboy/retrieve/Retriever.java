package io.github.paperboy.retrieve;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.index.SearchableIndex;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the papers that may answer a question. Each call sees the index as it is at that moment.
/// Safe for any number of threads; a call uses a second one beside its own. It does not decide
/// whether what it found is good enough.
public final class Retriever {
  private final SearchableIndex index;
  private final QuestionEmbedder embedder;
  private final OnDemandEncoding onDemand;
  private final RetrieveSettings settings;
  private final InstantSource clock;

  /// @param index filled with vectors of the same models
  /// @param models for questions, and for papers that are not encoded yet
  /// @param settings weights and limits
  /// @param clock for deadlines and durations only
  public Retriever(
      SearchableIndex index, Embeddings models, RetrieveSettings settings, InstantSource clock) {
    this.index = index;
    this.embedder = new QuestionEmbedder(models, settings.encoding().patience());
    this.onDemand = new OnDemandEncoding(models.papers(), settings.encoding(), clock);
    this.settings = settings;
    this.clock = clock;
  }

  /// The best papers for a plan: as many as it asks for, else [RetrieveSettings#limit()]. Named
  /// papers are first; a comparison alternates its sides. In the result the intent is
  /// [Intent#LOOKUP] if the question turned out to be the title of a paper.
  public Retrieved retrieve(SearchPlan plan) {
    var watch = new Stopwatch(clock);
    try (var view = index.view()) {
      var search = new Search(view, embedder, onDemand, settings);
      var planned = new PlanSearch(plan, view, search, settings);
      var picks = watch.time("search", planned::picks);
      int limit = plan.limit() == null ? settings.limit() : plan.limit();
      var evidence = watch.time("read", () -> read(view, picks, limit));
      return new Retrieved(planned.plan(), evidence, view.stats(today()), watch.stages());
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /// The papers most like one of the index, itself left out; none if it is not there.
  public List<Evidence> similar(PaperId id) {
    try (var view = index.view()) {
      var paper = view.paper(id);
      if (paper.isEmpty()) {
        return List.of();
      }
      var picks =
          new SimilarPapers(view, onDemand, settings)
              .find(paper.get()).stream()
                  .map(each -> new Pick(each.id(), each.scores(0, 0)))
                  .toList();
      return read(view, picks, settings.limit());
    }
  }

  /// The paper of an id, an address, a title or a short name, also when it is misspelt.
  public Optional<Paper> lookUp(String text) {
    try (var view = index.view()) {
      return byId(view, text).or(() -> byTitle(view, text));
    }
  }

  private static Optional<Paper> byId(IndexView view, String text) {
    try {
      return view.paper(PaperId.parse(text.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a title then
    }
  }

  private Optional<Paper> byTitle(IndexView view, String text) {
    return NamedPapers.in(view, PaperFilter.NONE, settings.sureTitle()).called(text).stream()
        .findFirst()
        .flatMap(naming -> view.paper(naming.paper()));
  }

  private static List<Evidence> read(IndexView view, List<Pick> picks, int limit) {
    var wanted = picks.stream().limit(limit).toList();
    var ids = wanted.stream().map(Pick::id).toList();
    Map<PaperId, Paper> papers = new HashMap<>();
    Map<PaperId, Encoding> encodings = new HashMap<>();
    if (!wanted.isEmpty()) {
      view.papers(ids).forEach(paper -> papers.put(paper.id(), paper));
      encodings.putAll(view.encodings(ids));
    }
    List<Evidence> evidence = new ArrayList<>(wanted.size());
    for (var pick : wanted) {
      var paper = papers.get(pick.id());
      if (paper != null) {
        evidence.add(new Evidence(paper, pick.scores(), encodings.get(pick.id())));
      }
    }
    return evidence;
  }
}
