package io.github.paperboy.ask;

import io.github.paperboy.paper.Paper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Papers side by side, every cell a stretch of the paper's own abstract.
///
/// @param papers two to five
/// @param rows one for each aspect
/// @param writing who chose the cells
public record Comparison(List<Paper> papers, List<Row> rows, Writing writing) {
  /// @param cells one for each paper, in their order
  public record Row(Aspect aspect, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// @param quote the words, numbered with the paper from 1; null when the abstract does not state
  ///   it
  public record Cell(@Nullable Quote quote) {
    public static final String NOT_STATED = "not stated";

    public String text() {
      return quote == null ? NOT_STATED : quote.text();
    }
  }

  public Comparison {
    papers = List.copyOf(papers);
    rows = List.copyOf(rows);
  }
}
