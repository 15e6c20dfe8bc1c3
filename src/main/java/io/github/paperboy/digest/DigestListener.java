package io.github.paperboy.digest;

/// Hears how digests come along; called in the thread that works, which it must not hold up.
public interface DigestListener {
  /// A listener that does nothing.
  DigestListener NONE = new DigestListener() {};

  /// How far a digest has come.
  enum Step {
    BEGUN,
    CLAIMED,
    COMPOSED,
    PERMITTED,
    SENT,
    NOTED
  }

  /// @param key of the digest
  default void reached(Step step, String key) {}

  /// What became of a digest.
  default void ended(Subscription subscription, DigestOutcome outcome) {}
}
