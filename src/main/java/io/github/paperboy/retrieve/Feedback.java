package io.github.paperboy.retrieve;

import static io.github.paperboy.embed.Vectors.normalise;

import java.util.List;

/// Pseudo relevance feedback: the question moves a little towards the best papers found for it.
/// Pure.
final class Feedback {
  private Feedback() {}

  /// @param question unit length
  /// @param papers vectors of unit length
  /// @param weight of the papers' mean
  /// @return unit length; the question itself if there are no papers
  static float[] move(float[] question, List<float[]> papers, double weight) {
    if (papers.isEmpty() || weight == 0) {
      return question;
    }
    var moved = question.clone();
    float each = (float) (weight / papers.size());
    for (var paper : papers) {
      for (int i = 0; i < moved.length; i++) {
        moved[i] += each * paper[i];
      }
    }
    return normalise(moved);
  }
}
