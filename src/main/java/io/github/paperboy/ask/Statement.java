package io.github.paperboy.ask;

import java.util.List;

/// One sentence or line of an answer with what stands behind it.
///
/// @param text plain text, without citation marks
/// @param quotes what it rests on; a statement without quotes is not shown
/// @param block how it follows the statement before it
/// @param verdict how far its quotes carry it
public record Statement(String text, List<Quote> quotes, Block block, Verdict verdict) {
  /// How a statement is set.
  public enum Block {
    /// In the running text.
    SENTENCE,
    /// As an item of a list, on a line of its own.
    ITEM
  }

  /// How far the quotes of a statement carry it. One that they contradict is never shown.
  public enum Verdict {
    /// It is its quotes, word for word.
    QUOTED,
    /// A model's words, which the quotes support.
    VERIFIED,
    /// A model's words; the quotes are the nearest there are and do not suffice.
    NOT_VERIFIED
  }

  public Statement {
    quotes = List.copyOf(quotes);
  }

  /// A statement in the words of its quotes.
  public Statement(String text, List<Quote> quotes, Block block) {
    this(text, quotes, block, Verdict.QUOTED);
  }

  /// Whether its quotes carry it.
  public boolean holds() {
    return verdict != Verdict.NOT_VERIFIED;
  }

  /// The numbers of the evidence it cites, in order, each once.
  public List<Integer> citations() {
    return quotes.stream().map(Quote::evidence).distinct().toList();
  }
}
