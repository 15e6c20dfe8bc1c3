package io.github.paperboy.retrieve;

import io.github.paperboy.index.Hit;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Supplier;

/// Searches one view of the index by words and by meaning at the same time.
final class Search {
  private final IndexView view;
  private final QuestionEmbedder embedder;
  private final Candidates candidates;
  private final RetrieveSettings settings;

  Search(
      IndexView view,
      QuestionEmbedder embedder,
      OnDemandEncoding onDemand,
      RetrieveSettings settings) {
    this.view = view;
    this.embedder = embedder;
    this.candidates = new Candidates(view, onDemand, new Fusion(settings.weights()));
    this.settings = settings;
  }

  /// A text to search for, of which the encoder has begun to make a vector.
  record Sought(String text, PaperFilter filter, Supplier<QuestionVectors> question) {}

  /// Begins a search with what all else waits for; [#find] goes on.
  ///
  /// @param text not blank
  Sought begin(String text, PaperFilter filter) {
    return new Sought(text, filter, embedder.begin(text));
  }

  /// The papers for some words, best first.
  ///
  /// @param others papers to be weighed too, asked for once the searches are under way
  List<Ranked> find(Sought sought, Supplier<Set<PaperId>> others) {
    var both = both(sought, others);
    return ranking().rank(both.candidates(), both.question().encoded());
  }

  /// The same without feedback and smoothing.
  List<Ranked> fused(String text) {
    var both = both(begin(text, PaperFilter.NONE), Set::of);
    return ranking().fuse(both.candidates(), both.question().encoded());
  }

  /// By vectors alone.
  List<Ranked> byMeaning(String text) {
    var question = embedder.embed(text);
    var ids = union(List.of(), candidates.nearest(question, PaperFilter.NONE, settings.depth()));
    return ranking().fuse(candidates.gather(ids, List.of(), question), question.encoded());
  }

  /// What words and meaning found.
  private record Both(List<Candidate> candidates, QuestionVectors question) {}

  private Both both(Sought sought, Supplier<Set<PaperId>> others) {
    var lexical = Background.start(() -> words(sought.text(), sought.filter()));
    var question = sought.question().get();
    var nearest = candidates.nearest(question, sought.filter(), settings.depth());
    var words = Background.await(lexical);
    var ids = union(words, nearest);
    ids.addAll(others.get());
    return new Both(candidates.gather(ids, words, question), question);
  }

  /// Orders given papers by some words.
  ///
  /// @param text not blank
  List<Ranked> order(Collection<PaperId> papers, String text) {
    var question = embedder.embed(text);
    var words =
        words(text, PaperFilter.NONE).stream().filter(hit -> papers.contains(hit.id())).toList();
    return ranking().fuse(candidates.gather(papers, words, question), question.encoded());
  }

  private Ranking ranking() {
    return new Ranking(settings.weights());
  }

  private List<Hit> words(String text, PaperFilter filter) {
    return view.lexical(new LexicalQuery.Words(text), filter, settings.depth());
  }

  private static SequencedSet<PaperId> union(List<Hit> first, List<Hit> second) {
    SequencedSet<PaperId> ids = new LinkedHashSet<>();
    first.forEach(hit -> ids.add(hit.id()));
    second.forEach(hit -> ids.add(hit.id()));
    return ids;
  }
}
