package io.github.paperboy.digest;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How much notice a paper finds, of which old notice counts less. Pure.
final class Votes {
  /// So many votes are as good as any more.
  private static final double MANY = 200;

  /// A comment takes more trouble than a vote.
  private static final int COMMENT = 2;

  /// A star of the code is given more lightly, and not for the paper alone.
  private static final double STAR = 0.1;

  private final LocalDate today;
  private final double halfLifeDays;

  Votes(LocalDate today, double halfLifeDays) {
    this.today = today;
    this.halfLifeDays = halfLifeDays;
  }

  /// @return 0 to 1
  double of(Paper paper) {
    var engagement = paper.engagement();
    int upvotes = engagement.upvotes() == null ? 0 : engagement.upvotes();
    int comments = engagement.comments() == null ? 0 : engagement.comments();
    var stars = paper.curation().stars();
    double given = upvotes + COMMENT * (double) comments + STAR * (stars == null ? 0 : stars);
    double notice = Math.log1p(given) / Math.log1p(MANY);
    return Math.min(1, notice) * Math.pow(0.5, age(paper) / halfLifeDays);
  }

  private double age(Paper paper) {
    return paper
        .date()
        .map(PaperDate::last)
        .map(day -> ChronoUnit.DAYS.between(day, today))
        .map(days -> Math.max(0, days))
        .orElse(0L);
  }
}
