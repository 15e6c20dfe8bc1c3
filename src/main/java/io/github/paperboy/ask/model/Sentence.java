package io.github.paperboy.ask.model;

import io.github.paperboy.ask.Statement.Block;
import java.util.List;

/// A sentence as a model wrote it, before anything is checked.
///
/// @param text without citation marks
/// @param cited numbers of the evidence it names, each once, in order; also such as are not there
/// @param block how it was set
record Sentence(String text, List<Integer> cited, Block block) {
  Sentence {
    cited = List.copyOf(cited);
  }

  /// As it is told to the model again.
  String marked() {
    var marks = new StringBuilder();
    cited.forEach(number -> marks.append("[e").append(number).append(']'));
    return cited.isEmpty() ? text : text + " " + marks;
  }
}
