package io.github.paperboy.retrieve;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.Hit;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the papers most like a paper: its own vector takes the place of a question's, its title
/// that of the words. Wholes are compared, for a paper asks for no single sentence.
final class SimilarPapers {
  /// It is the only one, and all is compared with it.
  private static final double ALL_THE_TIME = 1;

  private final IndexView view;
  private final OnDemandEncoding onDemand;
  private final RetrieveSettings settings;

  SimilarPapers(IndexView view, OnDemandEncoding onDemand, RetrieveSettings settings) {
    this.view = view;
    this.onDemand = onDemand;
    this.settings = settings;
  }

  /// @param paper of this index
  /// @return best first, without the paper itself
  List<Ranked> find(Paper paper) {
    var vectors = vectors(paper);
    var lexical =
        others(
            paper, view.lexical(new LexicalQuery.Words(paper.title()), PaperFilter.NONE, depth()));
    var candidates = new Candidates(view, onDemand, new Fusion(settings.weights()));
    var nearest = others(paper, candidates.nearest(vectors, PaperFilter.NONE, depth()));
    Set<PaperId> ids = new LinkedHashSet<>();
    lexical.forEach(hit -> ids.add(hit.id()));
    nearest.forEach(hit -> ids.add(hit.id()));
    return new Ranking(settings.weights().ofWholes())
        .fuse(candidates.gather(ids, lexical, vectors), vectors.encoded());
  }

  private QuestionVectors vectors(Paper paper) {
    var encoding = encoding(paper);
    var statics = view.staticVectors(List.of(paper.id())).getOrDefault(paper.id(), new float[0]);
    return new QuestionVectors(encoding == null ? null : encoding.whole(), statics);
  }

  private @Nullable Encoding encoding(Paper paper) {
    var id = paper.id();
    var kept = view.encodings(List.of(id)).get(id);
    return kept == null ? onDemand.encode(List.of(paper), ALL_THE_TIME).get(id) : kept;
  }

  private static List<Hit> others(Paper paper, List<Hit> hits) {
    return hits.stream().filter(hit -> !hit.id().equals(paper.id())).toList();
  }

  private int depth() {
    return settings.depth();
  }
}
