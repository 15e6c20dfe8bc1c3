package io.github.paperboy.retrieve;

import io.github.paperboy.index.Hit;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.index.SearchableIndex;
import io.github.paperboy.paper.PaperId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The order that each stage of a search would give on its own, for evaluation. Queries are taken
/// as they are: nothing is understood and no title is looked for. Safe for several threads.
public final class StagedSearch {
  private final SearchableIndex index;
  private final QuestionEmbedder embedder;
  private final OnDemandEncoding onDemand;
  private final RetrieveSettings settings;

  /// @param index for [Stage#PLAIN] it must have been made with the yardstick's field
  public StagedSearch(
      SearchableIndex index, Embeddings models, RetrieveSettings settings, InstantSource clock) {
    this.index = index;
    this.embedder = new QuestionEmbedder(models, settings.encoding().patience());
    this.onDemand = new OnDemandEncoding(models.papers(), settings.encoding(), clock);
    this.settings = settings;
  }

  /// @param query not blank
  /// @param depth at most so many; stages after the words give no more than they weigh
  /// @return best first
  public List<PaperId> rank(Stage stage, String query, int depth) {
    try (var view = index.view()) {
      var search = new Search(view, embedder, onDemand, settings);
      return rank(stage, query, depth, view, search).stream().limit(depth).toList();
    }
  }

  private static List<PaperId> rank(
      Stage stage, String query, int depth, IndexView view, Search search) {
    return switch (stage) {
      case PLAIN -> ids(view.lexical(new LexicalQuery.Plain(query), PaperFilter.NONE, depth));
      case WORDS -> ids(view.lexical(new LexicalQuery.Words(query), PaperFilter.NONE, depth));
      case MEANING -> papers(search.byMeaning(query));
      case FUSED -> papers(search.fused(query));
      case FINAL -> papers(search.find(search.begin(query, PaperFilter.NONE), Set::of));
    };
  }

  private static List<PaperId> ids(Collection<Hit> hits) {
    return hits.stream().map(Hit::id).toList();
  }

  private static List<PaperId> papers(Collection<Ranked> ranked) {
    return ranked.stream().map(Ranked::id).toList();
  }
}
