package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads how many papers are wanted: `top 5`, `three papers`, `the two newest`. `Top 5 accuracy`,
/// `1000 classes` and `one-shot` are topics.
final class LimitReader {
  private static final int MAX = 100;
  private static final int REACH = 4;

  private static final Set<String> VERBS =
      WordSet.of(
          """
          give show list name find me recommend suggest get pick us send
          """);
  private static final Set<String> POINTING =
      WordSet.of(
          """
          these those both all than least most over between last past
          """);
  private static final Set<String> MEASURES =
      WordSet.of(
          """
          accuracy error errors recall precision classification predictions prediction retrieval
          score scores hit hits labels classes acc percent logits tokens neurons eigenvalues
          singular layers features
          """);
  private static final Set<String> ENDS_TOPIC =
      Set.of("with", "for", "in", "using", "via", "that", "of");
  private static final Set<String> AFTER_NUMBER =
      WordSet.of(
          """
          on about from by in for of this ones results
          """);

  private LimitReader() {}

  static List<Found> read(Words words) {
    var found = new ArrayList<Found>();
    for (int at = 0; at < words.size() && found.isEmpty(); at++) {
      var number = Numbers.read(words.key(at));
      if (number.isPresent()
          && number.getAsInt() > 0
          && number.getAsInt() <= MAX
          && papers(words, at)) {
        found.add(found(words, at, number.getAsInt()));
      }
    }
    return List.copyOf(found);
  }

  private static boolean papers(Words words, int at) {
    if (POINTING.contains(words.key(at - 1)) && words.follows(at)) {
      return false;
    }
    boolean top = top(words, at);
    if (top && MEASURES.contains(words.key(at + 1)) && words.follows(at + 1)) {
      return false;
    }
    boolean counted = counts(words, at);
    return counted || ((top || VERBS.contains(words.key(at - 1))) && bare(words, at + 1));
  }

  private static boolean top(Words words, int at) {
    return Set.of("top", "first", "best").contains(words.key(at - 1)) && words.follows(at);
  }

  /// Whether papers are counted: `5 papers`, `three unlearning papers`.
  private static boolean counts(Words words, int at) {
    for (int next = at + 1; next <= at + REACH && words.follows(next); next++) {
      var key = words.key(next);
      if (Nouns.PAPERS.contains(key) || (key.equals("paper") && words.key(at).equals("one"))) {
        return true;
      }
      if (ENDS_TOPIC.contains(key)) {
        return false;
      }
    }
    return false;
  }

  /// Whether nothing is counted in so many words: `top 5 on unlearning`, `top 3`.
  private static boolean bare(Words words, int next) {
    return !words.has(next) || !words.follows(next) || AFTER_NUMBER.contains(words.key(next));
  }

  private static Found found(Words words, int at, int number) {
    int first = top(words, at) ? at - 1 : at;
    first = words.key(first - 1).equals("the") && words.follows(first) ? first - 1 : first;
    return new Found(
        Understood.Kind.LIMIT,
        first,
        at + 1,
        new Condition.Limit(number),
        number == 1 ? "1 paper" : number + " papers");
  }
}
