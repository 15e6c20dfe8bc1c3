package io.github.paperboy.watch;

import java.util.List;

/// What a round did.
///
/// @param watches how many were served
/// @param papers how many new papers were looked at
/// @param events how many events were looked at
/// @param waiting how many new papers are left for a later round, because one of them is not
///   encoded
/// @param searched how many questions were searched for
/// @param asked how many of them were asked again
/// @param told the notes that were sent
/// @param troubles notes that were not sent
public record RoundReport(
    int watches,
    int papers,
    int events,
    long waiting,
    int searched,
    int asked,
    List<Told> told,
    List<Trouble> troubles) {
  public RoundReport {
    told = List.copyOf(told);
    troubles = List.copyOf(troubles);
  }

  /// A round in which nothing was to be looked at.
  static RoundReport idle(int watches, long waiting) {
    return new RoundReport(watches, 0, 0, waiting, 0, 0, List.of(), List.of());
  }

  /// A note that was sent.
  ///
  /// @param message what the outlet calls it
  public record Told(Note note, String message) {}

  /// A note that was not sent.
  ///
  /// @param reason for a person
  public record Trouble(Watch watch, String reason) {}
}
