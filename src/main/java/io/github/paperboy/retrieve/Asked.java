package io.github.paperboy.retrieve;

/// A value that a question asks for. A question may ask for several, or for none when it wants
/// something explained.
public enum Asked {
  /// A figure: how much, how many, which accuracy.
  NUMBER,
  /// When something was published.
  DATE,
  /// The names of the authors.
  AUTHORS,
  /// How many authors there are.
  AUTHOR_COUNT,
  /// The company, university or group behind a paper.
  ORGANISATION,
  /// How many comments a paper has, or how much it is discussed.
  COMMENTS,
  /// Where the code is, or whether there is any.
  CODE,
  /// Where the paper can be read.
  LINK,
  /// How many papers meet the conditions.
  PAPER_COUNT,
  /// A data set or benchmark.
  DATASET,
  /// What something is called: a method, a model, a theorem.
  NAME
}
