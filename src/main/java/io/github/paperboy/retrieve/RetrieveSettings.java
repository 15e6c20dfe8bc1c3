package io.github.paperboy.retrieve;

import java.time.Duration;

/// How papers are searched and ordered. The figures were fitted on one half of the queries of seven
/// test collections and checked on the other half; `src/docs/retrieval.md` has the tables and what
/// was tried beside them. They lie on flat optima: none of them needs tuning for a collection.
///
/// @param depth how many papers each of the two searches gives to be weighed, 10 to 2,000
/// @param limit how many papers are returned when a question does not say, 1 to 200
/// @param sureTitle how alike a text and a title must be for the text to mean that paper, 0.3 to 1
/// @param relevant least share of the best score for a paper to be in a list ordered by date or
///   comments, 0 to 1
/// @param weights what counts how much
/// @param encoding what may be spent on papers that the background has not encoded yet
public record RetrieveSettings(
    int depth, int limit, double sureTitle, double relevant, Weights weights, OnDemand encoding) {
  public static final RetrieveSettings DEFAULTS =
      new RetrieveSettings(150, 20, 0.79, 0.7, Weights.DEFAULTS, OnDemand.DEFAULTS);

  public RetrieveSettings {
    Checks.within("retrieve.depth", depth, 10, 2_000);
    Checks.within("retrieve.limit", limit, 1, 200);
    Checks.within("retrieve.sure-title", sureTitle, 0.3, 1);
    Checks.within("retrieve.relevant", relevant, 0, 1);
  }

  public RetrieveSettings withLimit(int papers) {
    return new RetrieveSettings(depth, papers, sureTitle, relevant, weights, encoding);
  }

  public RetrieveSettings withWeights(Weights other) {
    return new RetrieveSettings(depth, limit, sureTitle, relevant, other, encoding);
  }

  public RetrieveSettings withEncoding(OnDemand other) {
    return new RetrieveSettings(depth, limit, sureTitle, relevant, weights, other);
  }

  /// What counts how much.
  ///
  /// @param meaning a cosine of 1 counts so many times as much as the best BM25 score; 0 to 10
  /// @param sentence share of the best sentence in a paper's cosine, the rest is the whole's; 0 to
  ///   1
  /// @param sentencePapers how many of the best by their wholes are compared sentence by sentence;
  ///   0 to 2,000
  /// @param statics the same as `meaning` for the static cosine of a paper without encoding; 0 to
  ///   10
  /// @param feedback how far the question moves towards the best papers found; 0 to 2
  /// @param feedbackPapers how many papers it moves towards; 0 to 20
  /// @param neighbour share of a paper's score that its neighbours decide; 0 to 0.9
  /// @param neighbours how many neighbours; 1 to 20
  /// @param neighbourhood how many of the best papers are each other's neighbours; 0 to 200
  public record Weights(
      double meaning,
      double sentence,
      int sentencePapers,
      double statics,
      double feedback,
      int feedbackPapers,
      double neighbour,
      int neighbours,
      int neighbourhood) {
    public static final Weights DEFAULTS = new Weights(2.5, 0.7, 100, 0.7, 0.3, 3, 0.3, 5, 50);

    /// The same without a look at sentences.
    Weights ofWholes() {
      return new Weights(
          meaning, 0, 0, statics, feedback, feedbackPapers, neighbour, neighbours, neighbourhood);
    }

    public Weights {
      Checks.within("retrieve.weights.meaning", meaning, 0, 10);
      Checks.within("retrieve.weights.sentence", sentence, 0, 1);
      Checks.within("retrieve.weights.sentence-papers", sentencePapers, 0, 2_000);
      Checks.within("retrieve.weights.statics", statics, 0, 10);
      Checks.within("retrieve.weights.feedback", feedback, 0, 2);
      Checks.within("retrieve.weights.feedback-papers", feedbackPapers, 0, 20);
      Checks.within("retrieve.weights.neighbour", neighbour, 0, 0.9);
      Checks.within("retrieve.weights.neighbours", neighbours, 1, 20);
      Checks.within("retrieve.weights.neighbourhood", neighbourhood, 0, 200);
    }
  }

  /// What may be spent, while a question waits, on papers that the background has not encoded yet.
  ///
  /// @param papers how many of the best are encoded at once, 0 to 200
  /// @param within how long a question waits for them while no paper is encoded; the fewer lack an
  ///   encoding, the shorter
  /// @param from the share of all papers that must lack one for a question to wait at all, 0 to 1:
  ///   fewer are soon encoded, and two papers more are not worth what they cost the question
  /// @param patience how long a question waits for an encoder that is still loading; then it is
  ///   answered by words and static vectors
  public record OnDemand(int papers, Duration within, double from, Duration patience) {
    public static final OnDemand DEFAULTS =
        new OnDemand(50, Duration.ofMillis(400), 0.25, Duration.ofSeconds(5));

    public OnDemand {
      Checks.within("retrieve.encoding.papers", papers, 0, 200);
      Checks.upTo("retrieve.encoding.within", within, Duration.ofMinutes(1));
      Checks.within("retrieve.encoding.from", from, 0, 1);
      Checks.upTo("retrieve.encoding.patience", patience, Duration.ofMinutes(1));
    }

    /// @param share of all papers that have no encoding, 0 to 1
    Duration within(double share) {
      return share < from
          ? Duration.ZERO
          : Duration.ofMillis(Math.round(share * within.toMillis()));
    }
  }

  private static final class Checks {
    static void within(String key, double value, double least, double most) {
      if (!(value >= least && value <= most)) {
        throw new IllegalArgumentException(
            "%s must be from %s to %s, not %s"
                .formatted(key, shown(least), shown(most), shown(value)));
      }
    }

    static void upTo(String key, Duration value, Duration most) {
      if (value.isNegative() || value.compareTo(most) > 0) {
        throw new IllegalArgumentException(
            "%s must be from 0s to %ds, not %dms"
                .formatted(key, most.toSeconds(), value.toMillis()));
      }
    }

    private static String shown(double value) {
      return value == Math.rint(value) ? "%.0f".formatted(value) : Double.toString(value);
    }
  }
}
