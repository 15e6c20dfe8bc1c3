package io.github.paperboy.watch;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.Citation;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.List;

/// What the readers of a standing question know.
///
/// @param cited the papers that the answer cited when they heard of it last; none when there was no
///   answer
public record Known(List<PaperId> cited) {
  public static final Known NOTHING = new Known(List.of());

  public Known {
    cited = List.copyOf(cited);
  }

  /// What an answer lets them know.
  public static Known of(Answer answer) {
    return switch (answer) {
      case Answer.Cited cited ->
          new Known(cited.citations().stream().map(Citation::paper).map(Paper::id).toList());
      case Answer.Unsupported _, Answer.NothingFound _, Answer.Failed _ -> NOTHING;
    };
  }
}
