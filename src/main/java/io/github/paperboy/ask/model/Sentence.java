package io.github.paperboy.ask.model;

import io.github.paperboy.ask.Statement.Block;
import java.util.List;

/// A sentence as a model wrote it, before anything is checked.
///
/// @param text without citation marks
/// @param cited numbers of the evidence it names, each once, in order; also such as are not there
/// @param spoken those of them that it speaks of, as in "both papers": it must hold for each
/// @param block how it was set
record Sentence(String text, List<Integer> cited, List<Integer> spoken, Block block) {
  Sentence {
    cited = List.copyOf(cited);
    spoken = List.copyOf(spoken);
  }

  /// One that speaks of no paper as such.
  Sentence(String text, List<Integer> cited, Block block) {
    this(text, cited, List.of(), block);
  }

  /// As it is told to the model again.
  String marked() {
    var marks = new StringBuilder();
    cited.forEach(number -> marks.append("[e").append(number).append(']'));
    return cited.isEmpty() ? text : text + " " + marks;
  }
}
