package io.github.paperboy.digest;

import io.github.paperboy.embed.Vectors;
import java.util.List;
import java.util.Optional;

/// What the readers of a subscription liked, saved and dismissed. Pure.
///
/// @param liked papers that were liked or saved
/// @param dismissed papers of which less is wanted
/// @param posted papers that were sent lately
record Taste(List<Seen> liked, List<Seen> dismissed, List<Seen> posted) {
  static final Taste NONE = new Taste(List.of(), List.of(), List.of());

  private static final double UNLIKE = 0.45;
  private static final double ALIKE = 0.85;

  /// From where on two papers say the same.
  private static final double SAME = 0.97;

  Taste {
    liked = List.copyOf(liked);
    dismissed = List.copyOf(dismissed);
    posted = List.copyOf(posted);
  }

  /// A paper of before.
  ///
  /// @param title its title
  /// @param statics its static vector
  @SuppressWarnings("ArrayRecordComponent") // written once, never compared
  record Seen(String title, float[] statics) {}

  /// How much a paper is to the readers' taste, -1 to 1.
  double of(FreshPaper paper) {
    return likeness(paper, liked) - likeness(paper, dismissed);
  }

  private static double likeness(FreshPaper paper, List<Seen> seen) {
    double cosine = seen.stream().mapToDouble(each -> cosine(paper, each)).max().orElse(0);
    return Math.clamp((cosine - UNLIKE) / (ALIKE - UNLIKE), 0, 1);
  }

  private static double cosine(FreshPaper paper, Seen seen) {
    return paper.statics() == null ? 0 : Vectors.cosine(paper.statics(), seen.statics);
  }

  /// The liked paper that a paper is most like, when it is really like it.
  Optional<String> likedTitle(FreshPaper paper) {
    return liked.stream()
        .filter(each -> cosine(paper, each) > (UNLIKE + ALIKE) / 2)
        .max((a, b) -> Double.compare(cosine(paper, a), cosine(paper, b)))
        .map(Seen::title);
  }

  /// Whether a paper was as good as sent already.
  boolean repeats(FreshPaper paper) {
    return posted.stream().anyMatch(each -> cosine(paper, each) > SAME);
  }
}
