package io.github.paperboy.claim;

/// One observation that speaks for or against a claim.
///
/// @param kind what was compared
/// @param text one clause in words for people, such as `the abstract says 21%, the claim 12%`
public record Reason(Kind kind, String text) {
  /// What was compared.
  public enum Kind {
    /// A number, its bound or what it belongs to.
    NUMBER,
    /// Whether something is denied.
    NEGATION,
    /// Words that exclude each other, or a change in the other direction.
    OPPOSITE,
    /// Which side of a comparison wins.
    COMPARISON,
    /// "Only", "all", "needs" and their like.
    SCOPE,
    /// Whether it is said of this work or of others.
    ATTRIBUTION,
    /// A word of the claim that the abstract has nothing like.
    MISSING,
    /// What was found.
    MATCH
  }
}
