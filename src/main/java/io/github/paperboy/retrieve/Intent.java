package io.github.paperboy.retrieve;

/// The shape of answer a question asks for.
public enum Intent {
  /// One matter explained: the best paper or two.
  TOPIC,
  /// One value: a number, a name, a date.
  FACT,
  /// Several papers, a line each.
  LIST,
  /// Two or more things set beside each other.
  COMPARE,
  /// One known paper, named by id, title or acronym.
  LOOKUP,
  /// Papers by facts alone, such as "newest from NVIDIA".
  BROWSE
}
