package io.github.paperboy.discord.setup;

/// One thing that was looked at.
///
/// @param subject what, such as `token` or `Lab #papers`; may hold names that strangers gave
/// @param gravity how it is
/// @param text what was found
/// @param remedy what to do; empty when nothing needs to be done
public record Finding(String subject, Gravity gravity, String text, String remedy) {
  /// How bad it is.
  public enum Gravity {
    FINE,
    /// The bot works, but not everywhere or not with all it can do.
    WEAK,
    /// The bot does not work, in all or in this place.
    BROKEN
  }

  static Finding fine(String subject, String text) {
    return new Finding(subject, Gravity.FINE, text, "");
  }

  static Finding weak(String subject, String text, String remedy) {
    return new Finding(subject, Gravity.WEAK, text, remedy);
  }

  static Finding broken(String subject, String text, String remedy) {
    return new Finding(subject, Gravity.BROKEN, text, remedy);
  }
}
