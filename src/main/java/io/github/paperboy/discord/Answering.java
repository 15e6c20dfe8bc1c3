package io.github.paperboy.discord;

/// How something is acknowledged; decided at once and from memory alone, because Discord waits
/// three seconds.
sealed interface Answering {
  /// With a message for everybody.
  record Publicly() implements Answering {}

  /// With a message for the person alone.
  record Privately() implements Answering {}

  /// By changing the message that the button is on.
  record Updating() implements Answering {}

  /// With a form to fill in; nothing else is done then.
  record Opening(Form form) implements Answering {}

  static Answering publicly(boolean everybody) {
    return everybody ? new Publicly() : new Privately();
  }
}
