package io.github.paperboy.testing;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Evidence;

/// Papers that do not exist, for tests.
public final class SamplePapers {
  public static final Paper KITES =
      paper(
          "KiteNet: Flying Kites with Networks",
          "Flying a kite in gusty wind is hard. We propose KiteNet, a network that steers a kite"
              + " from two line tensions. KiteNet keeps a kite in the air for 41.5 minutes on"
              + " average, 3x longer than a hobbyist. Our code is available at"
              + " https://example.org/kites.",
          "2024-05-17");

  public static final Paper BREAD =
      paper(
          "Crumb Structure from Photographs of Bread",
          "Bakers judge bread by its crumb. This paper presents CrumbScore, which reads the crumb"
              + " of a loaf from a single photograph. On 1,200 loaves it agrees with two bakers in"
              + " 87% of cases.",
          "2023-11-02");

  private SamplePapers() {}

  public static Paper paper(String title, String abstractText, String date) {
    var paper = Paper.of(PaperId.ofTitle(title), title, abstractText, "test");
    return PaperDate.parse(date).map(paper::withPublished).orElse(paper);
  }

  /// The paper as found with a cosine.
  public static Evidence found(Paper paper, double cosine) {
    return new Evidence(paper, new Evidence.Scores(cosine, 1, cosine, 0));
  }
}
