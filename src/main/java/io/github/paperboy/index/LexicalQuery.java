package io.github.paperboy.index;

/// A question to the inverted index.
public sealed interface LexicalQuery {
  /// The words of a question against title and abstract, BM25.
  ///
  /// @param text natural language, not a query syntax
  record Words(String text) implements LexicalQuery {}

  /// A title or acronym as a person remembers it: misspelt, run together or cut short.
  ///
  /// @param text what the person wrote
  record TitleLike(String text) implements LexicalQuery {}

  /// Plain BM25 as the yardstick of evaluation: English analyzer, k1 0.9, b 0.4, one field.
  ///
  /// @param text natural language
  record Plain(String text) implements LexicalQuery {}
}
