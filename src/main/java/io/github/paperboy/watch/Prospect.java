package io.github.paperboy.watch;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import java.util.function.Supplier;

/// What a search found for a standing question.
///
/// @param readable the papers that the answer is written from; others cannot be cited by it
/// @param answer writes the answer from them by quoting, which takes several times as long as the
///   search; the same papers give the same answer
public record Prospect(List<PaperId> readable, Supplier<Answer> answer) {
  public Prospect {
    readable = List.copyOf(readable);
  }
}
