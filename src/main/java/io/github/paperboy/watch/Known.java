package io.github.paperboy.watch;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.Citation;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.List;

/// What the readers of a standing question know.
///
/// @param cited the papers that the answer cited when they heard of it last; none when there was no
///   answer
/// @param earlier papers that they heard of before and that it cited no more then, the latest last;
///   at most [#MOST_EARLIER], later ones instead of the first
public record Known(List<PaperId> cited, List<PaperId> earlier) {
  /// Far more than answers can cite in the minutes in which a paper may come up once more.
  static final int MOST_EARLIER = 100;

  public static final Known NOTHING = new Known(List.of(), List.of());

  public Known {
    cited = List.copyOf(cited);
    earlier = List.copyOf(earlier);
    int more = earlier.size() - MOST_EARLIER;
    earlier = more > 0 ? List.copyOf(earlier.subList(more, earlier.size())) : earlier;
  }

  /// What an answer lets them know.
  public static Known of(Answer answer) {
    return switch (answer) {
      case Answer.Cited cited ->
          new Known(
              cited.citations().stream().map(Citation::paper).map(Paper::id).toList(), List.of());
      case Answer.Unsupported _, Answer.NothingFound _, Answer.Failed _ -> NOTHING;
    };
  }

  /// What they know once they have heard of another answer: nobody forgets a paper because the
  /// answer does.
  Known then(Answer answer) {
    var now = of(answer).cited();
    List<PaperId> all = new ArrayList<>(earlier);
    all.addAll(cited);
    all.removeAll(now);
    return new Known(now, all);
  }

  boolean has(PaperId paper) {
    return cited.contains(paper) || earlier.contains(paper);
  }
}
