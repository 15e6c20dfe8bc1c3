package io.github.paperboy.ask.model;

import io.github.paperboy.ask.Quote;
import java.util.List;

/// A sentence with what the check found.
///
/// @param sentence as the model wrote it
/// @param finding what was found
/// @param quotes the best sentence of each paper it may cite; their numbers are those of evidence
/// @param why it did not pass, in words for the model; empty when it did
record Judged(Sentence sentence, Finding finding, List<Quote> quotes, String why) {
  /// What the check found.
  enum Finding {
    /// A cited abstract says so.
    VERIFIED,
    /// The cited abstracts do not say enough.
    UNVERIFIED,
    /// It is in a language that the check does not read.
    UNREAD,
    /// A cited abstract says otherwise.
    CONTRADICTED,
    /// It must not be shown at all: it names what is not there, or has nothing to do with its
    /// source.
    UNSOUND
  }

  Judged {
    quotes = List.copyOf(quotes);
  }

  boolean passed() {
    return finding == Finding.VERIFIED;
  }

  /// Whether people may see it, marked or not: there must be something to open it to.
  boolean showable() {
    return switch (finding) {
      case VERIFIED, UNVERIFIED, UNREAD -> !quotes.isEmpty();
      case CONTRADICTED, UNSOUND -> false;
    };
  }

  boolean isUnread() {
    return finding == Finding.UNREAD;
  }

  /// Nobody knows how it was to end.
  Judged cutOff() {
    return passed() ? demoted("it breaks off") : this;
  }

  Judged demoted(String reason) {
    return new Judged(sentence, Finding.UNVERIFIED, quotes, reason);
  }
}
