package io.github.paperboy.digest;

import java.time.Instant;

/// What became of one try at a digest.
public sealed interface DigestOutcome {
  /// It was sent.
  ///
  /// @param digest what was sent
  /// @param message what the outlet calls it
  record Posted(Digest digest, String message) implements DigestOutcome {}

  /// No new paper was good enough, and the subscription keeps silent then.
  ///
  /// @param considered how many new papers there were
  record Empty(int considered) implements DigestOutcome {
    /// The same in a sentence for a person.
    public String told() {
      return considered == 0
          ? "There are no new papers; nothing was sent."
          : "No new paper is good enough, of %,d; nothing was sent.".formatted(considered);
    }
  }

  /// The receiver does not take it; the subscription is paused.
  ///
  /// @param reason for a person
  record Refused(String reason) implements DigestOutcome {}

  /// It is to be tried again.
  ///
  /// @param at when
  /// @param reason for a person
  record Later(Instant at, String reason) implements DigestOutcome {}

  /// There was nothing to do: it was done before or by another process, or nobody wants it now.
  record Nothing() implements DigestOutcome {
    /// The same in a sentence for a person.
    public String told() {
      return "Today's digest is done, or the subscription is paused; what is new since comes with"
          + " the next one.";
    }
  }
}
