package io.github.paperboy.eval;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.Space;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Fills an index with a collection to be measured. The index is the caller's: a new one in a
/// temporary place, closed and deleted by the caller.
public final class EvalIndex {
  private static final int BATCH = 64;

  /// Candidates of one stage for one query when only a pool is encoded.
  private static final int POOL_DEPTH = 200;

  private final PaperIndex index;
  private final EmbeddingModel statics;
  private final PaperEncoder encoder;
  private final LongConsumer progress;

  /// @param progress hears how many papers have been encoded so far
  public EvalIndex(
      PaperIndex index, EmbeddingModel statics, PaperEncoder encoder, LongConsumer progress) {
    this.index = index;
    this.statics = statics;
    this.encoder = encoder;
    this.progress = progress;
  }

  /// Adds papers without encoding them; they are visible after [#encodeAll()] or
  /// [#encodePool(List)].
  public void add(List<Paper> papers) {
    index.upsert(entries(papers, Collections.nCopies(papers.size(), null)));
  }

  /// Encodes every paper.
  public void encodeAll() {
    index.refresh();
    encode(allIds());
  }

  private List<PaperId> allIds() {
    try (var view = index.view()) {
      return view.unencoded(Integer.MAX_VALUE);
    }
  }

  /// Encodes only the papers that words or static vectors find for some query: for collections that
  /// are too large to encode as a whole. Dense retrieval then sees these papers only.
  public void encodePool(List<Query> queries) {
    index.refresh();
    encode(List.copyOf(pool(queries)));
  }

  private Set<PaperId> pool(List<Query> queries) {
    var pool = new LinkedHashSet<PaperId>();
    try (var view = index.view()) {
      for (var query : queries) {
        var vector = statics.embed(query.text()).content().vector();
        var words = new LexicalQuery.Words(query.text());
        view.lexical(words, PaperFilter.NONE, POOL_DEPTH).forEach(hit -> pool.add(hit.id()));
        view.nearest(Space.STATIC, vector, PaperFilter.NONE, POOL_DEPTH)
            .forEach(hit -> pool.add(hit.id()));
      }
    }
    return pool;
  }

  private void encode(List<PaperId> ids) {
    try (var view = index.view()) {
      for (int from = 0; from < ids.size(); from += BATCH) {
        int to = Math.min(ids.size(), from + BATCH);
        var papers = view.papers(ids.subList(from, to));
        index.upsert(entries(papers, encoder.encode(papers)));
        progress.accept(to);
      }
    }
    index.commit();
    index.refresh();
  }

  private List<IndexEntry> entries(
      List<Paper> papers, List<? extends @Nullable Encoding> encodings) {
    var texts = papers.stream().map(p -> TextSegment.from(p.titleAndAbstract())).toList();
    var vectors = statics.embedAll(texts).content();
    var entries = new ArrayList<IndexEntry>(papers.size());
    for (int i = 0; i < papers.size(); i++) {
      entries.add(new IndexEntry(papers.get(i), vectors.get(i).vector(), encodings.get(i)));
    }
    return entries;
  }
}
