package io.github.paperboy.cli;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerText;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import java.util.List;
import java.util.stream.Collectors;

/// An answer as one text. One that declines also says what was searched, how fresh that is, and
/// which papers come nearest. Pure.
final class AnswerWords {
  private static final int NEAREST = 3;

  private AnswerWords() {}

  static String of(Answer answer) {
    return switch (answer) {
      case Answer.Cited cited -> AnswerText.plain(cited);
      case Answer.Unsupported(var reason, var nearest, var trace) ->
          declined(reason, nearest, trace.searched());
      case Answer.NothingFound(var reason, var nearest, var trace) ->
          declined(reason, nearest, trace.searched());
      case Answer.Failed(var reason, var evidence, var trace) ->
          declined(
              reason,
              evidence.stream().limit(NEAREST).map(Evidence::paper).toList(),
              trace.searched());
    };
  }

  private static String declined(String reason, List<Paper> nearest, IndexStats searched) {
    var text = reason + " Searched: " + searched(searched) + ".";
    if (nearest.isEmpty()) {
      return text;
    }
    return nearest.stream()
        .map(paper -> "“" + paper.title() + "”")
        .collect(Collectors.joining("; ", text + " Nearest: ", "."));
  }

  /// `385 papers, newest 2025-05-08`.
  static String searched(IndexStats stats) {
    var papers = stats.papers() == 1 ? "1 paper" : "%,d papers".formatted(stats.papers());
    return stats.newest() == null ? papers : papers + ", newest " + stats.newest();
  }
}
