package io.github.paperboy.retrieve;

import static io.github.paperboy.embed.Vectors.dot;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.Hit;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.index.Space;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers what the index knows of the papers that the searches found.
final class Candidates {
  private final IndexView view;
  private final OnDemandEncoding onDemand;
  private final Fusion fusion;

  Candidates(IndexView view, OnDemandEncoding onDemand, Fusion fusion) {
    this.view = view;
    this.onDemand = onDemand;
    this.fusion = fusion;
  }

  /// The papers nearest to a question: by their encodings; those that have none yet, or all without
  /// an encoder, by their static vectors.
  List<Hit> nearest(QuestionVectors question, PaperFilter filter, int limit) {
    var encoded = question.encoded();
    if (encoded == null) {
      return view.nearest(Space.STATIC, question.statics(), filter, limit);
    }
    List<Hit> nearest = new ArrayList<>(view.nearest(Space.ENCODED, encoded, filter, limit));
    if (view.stats().unencoded() > 0) {
      nearest.addAll(view.nearestUnencoded(question.statics(), filter, limit));
    }
    return nearest;
  }

  /// @param ids what was found, each once
  /// @param lexical the hits among them that the words found
  /// @return in the order of `ids`
  List<Candidate> gather(Collection<PaperId> ids, List<Hit> lexical, QuestionVectors question) {
    Map<PaperId, Double> scores = new HashMap<>();
    lexical.forEach(hit -> scores.put(hit.id(), hit.score()));
    Map<PaperId, Encoding> encodings = question.encoded() == null ? Map.of() : view.encodings(ids);
    var statics =
        view.staticVectors(ids.stream().filter(id -> !encodings.containsKey(id)).toList());
    List<Candidate> candidates = new ArrayList<>(ids.size());
    for (var id : ids) {
      double score = scores.getOrDefault(id, Double.NaN);
      double cosine = cosine(statics.get(id), question.statics());
      candidates.add(new Candidate(id, score, encodings.get(id), cosine));
    }
    return question.encoded() == null || statics.isEmpty() ? candidates : encoded(candidates);
  }

  private static double cosine(float @Nullable [] vector, float[] question) {
    return vector == null ? Double.NaN : dot(vector, question);
  }

  /// With the best of those that have no encoding encoded now.
  private List<Candidate> encoded(List<Candidate> candidates) {
    var stats = view.stats();
    double share = (double) stats.unencoded() / stats.papers();
    var made = onDemand.encode(worthEncoding(candidates), share);
    return candidates.stream()
        .map(each -> {
          var encoding = made.get(each.id());
          return encoding == null ? each : each.withEncoding(encoding);
        })
        .toList();
  }

  private List<Paper> worthEncoding(List<Candidate> candidates) {
    double best =
        candidates.stream().mapToDouble(Candidate::lexical).filter(s -> s > 0).max().orElse(0);
    var ids =
        candidates.stream()
            .filter(each -> each.encoding() == null)
            .sorted(
                Comparator.comparingDouble((Candidate each) ->
                        fusion.unencoded(Fusion.share(each.lexical(), best), each.staticCosine()))
                    .reversed())
            .limit(onDemand.papers())
            .map(Candidate::id)
            .toList();
    return ids.isEmpty() ? List.of() : view.papers(ids);
  }
}
