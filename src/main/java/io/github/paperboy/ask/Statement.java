package io.github.paperboy.ask;

import java.util.List;

/// One sentence or line of an answer with what stands behind it.
///
/// @param text plain text, without citation marks
/// @param quotes what it rests on; a statement without quotes is not shown
/// @param block how it follows the statement before it
public record Statement(String text, List<Quote> quotes, Block block) {
  /// How a statement is set.
  public enum Block {
    /// In the running text.
    SENTENCE,
    /// As an item of a list, on a line of its own.
    ITEM
  }

  public Statement {
    quotes = List.copyOf(quotes);
  }

  /// The numbers of the evidence it cites, in order, each once.
  public List<Integer> citations() {
    return quotes.stream().map(Quote::evidence).distinct().toList();
  }
}
