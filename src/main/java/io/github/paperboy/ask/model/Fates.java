package io.github.paperboy.ask.model;

import io.github.paperboy.ask.Fate;
import io.github.paperboy.ask.Statement.Block;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import java.util.List;

/// Tells what the check of an answer does with single sentences, so that it can be measured. Pure.
public final class Fates {
  private Fates() {}

  /// The fate of an English sentence that cites one paper, the only one there is.
  public static Fate of(String sentence, Paper cited, Support support) {
    var alone = List.of(new Evidence(cited, new Evidence.Scores(1, 1, 1, 0)));
    var judged =
        new SentenceCheck(support).check(new Sentence(sentence, List.of(1), Block.SENTENCE), alone);
    if (!judged.showable()) {
      return Fate.REMOVED;
    }
    return judged.passed() ? Fate.VERIFIED : Fate.MARKED;
  }
}
