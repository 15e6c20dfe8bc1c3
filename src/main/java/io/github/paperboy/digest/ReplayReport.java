package io.github.paperboy.digest;

import java.util.List;

/// What a replay gave.
///
/// @param days how many days were replayed
/// @param papers how many papers there were in all
/// @param rows one for each profile
public record ReplayReport(int days, int papers, List<Row> rows) {
  public ReplayReport {
    rows = List.copyOf(rows);
  }

  /// What one reader got.
  ///
  /// @param name of the profile
  /// @param digests on how many days there was anything
  /// @param sent papers in all
  /// @param relevant how many of them count as relevant
  /// @param possible as many as could have been: each day at most five of the relevant ones
  /// @param prevalence share of all papers that count as relevant
  /// @param likeness mean cosine of two papers of one digest; lower is more diverse
  /// @param repeats papers that came twice
  public record Row(
      String name,
      int digests,
      int sent,
      int relevant,
      int possible,
      double prevalence,
      double likeness,
      int repeats) {
    /// Of the papers sent, how many are relevant; 0 when none was sent.
    public double precision() {
      return sent == 0 ? 0 : (double) relevant / sent;
    }

    /// Of the relevant ones that five places a day could hold, how many were sent.
    public double found() {
      return possible == 0 ? 1 : (double) relevant / possible;
    }
  }

  /// Mean over the profiles.
  public double precision() {
    return rows.stream().mapToDouble(Row::precision).average().orElse(0);
  }

  /// Mean over the profiles.
  public double found() {
    return rows.stream().mapToDouble(Row::found).average().orElse(0);
  }

  public int repeats() {
    return rows.stream().mapToInt(Row::repeats).sum();
  }
}
