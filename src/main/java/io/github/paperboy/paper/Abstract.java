package io.github.paperboy.paper;

/// The text that answers are quoted from.
///
/// @param text plain text, white space normalised; empty when the source gives none
/// @param origin who wrote it
public record Abstract(String text, Origin origin) {
  /// Who wrote the text.
  public enum Origin {
    /// The abstract of the paper's authors.
    AUTHORS,
    /// A summary written for Paperboy; shown as such.
    SUMMARY
  }

  public static Abstract byAuthors(String text) {
    return new Abstract(text, Origin.AUTHORS);
  }
}
