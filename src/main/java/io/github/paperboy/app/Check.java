package io.github.paperboy.app;

/// One thing that a check-up looked at.
///
/// @param subject what was looked at
/// @param health how it is
/// @param finding what was found
/// @param remedy what to do; empty when nothing needs to be done
public record Check(String subject, Health health, String finding, String remedy) {
  /// How a part of the program is.
  public enum Health {
    GREEN,
    /// It works, but not as well as it could.
    YELLOW,
    /// It does not work.
    RED
  }

  static Check green(String subject, String finding) {
    return new Check(subject, Health.GREEN, finding, "");
  }

  static Check yellow(String subject, String finding, String remedy) {
    return new Check(subject, Health.YELLOW, finding, remedy);
  }

  static Check red(String subject, String finding, String remedy) {
    return new Check(subject, Health.RED, finding, remedy);
  }
}
