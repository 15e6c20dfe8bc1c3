package io.github.paperboy.watch;

/// What asking for a watch came to.
public sealed interface Begun {
  /// It watches from now on.
  record Watching(StandingWatch standing) implements Begun {}

  /// The same person watches the same thing for the same place already.
  record Already(StandingWatch standing) implements Begun {}

  /// There are too many.
  ///
  /// @param most how many there may be
  /// @param whose of whom there may be so many
  record TooMany(int most, Whose whose) implements Begun {}

  /// Whose watches are counted.
  enum Whose {
    OWN,
    ALL
  }
}
