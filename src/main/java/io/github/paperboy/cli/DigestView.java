package io.github.paperboy.cli;

import io.github.paperboy.digest.Digest;
import io.github.paperboy.digest.DigestText;
import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.SubscriptionWords;

/// Shows subscriptions and digests at the terminal.
record DigestView(Output output) {
  static DigestView of(Output output) {
    return new DigestView(output);
  }

  void digest(Digest digest) {
    for (var line : DigestText.lines(digest)) {
      int indent = line.length() - line.stripLeading().length();
      if (line.isBlank()) {
        output.line("");
      } else {
        output.paragraph(" ".repeat(indent), line.strip());
      }
    }
  }

  void standing(Standing standing) {
    var subscription = standing.subscription();
    output.line(
        "%s %s (%s, %s)"
            .formatted(
                subscription.id(),
                subscription.name(),
                subscription.target().label(),
                SubscriptionWords.ENGLISH.state(standing)));
    output.paragraph("    ", SubscriptionWords.ENGLISH.wanted(subscription));
    output.paragraph("    ", SubscriptionWords.ENGLISH.when(subscription.timetable()));
  }
}
