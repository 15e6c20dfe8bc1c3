package io.github.paperboy.cli;

import io.github.paperboy.digest.Digest;
import io.github.paperboy.digest.DigestText;
import io.github.paperboy.digest.Interests;
import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.Timetable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Shows subscriptions and digests at the terminal.
record DigestView(Output output) {
  static DigestView of(Output output) {
    return new DigestView(output);
  }

  void digest(Digest digest) {
    for (var line : DigestText.lines(digest)) {
      int indent = line.length() - line.stripLeading().length();
      output.paragraph(" ".repeat(indent), line.strip());
      if (line.isEmpty()) {
        output.line("");
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
                state(standing)));
    output.paragraph("    ", wanted(subscription.interests()));
    output.paragraph("    ", when(subscription.timetable()));
  }

  private static String state(Standing standing) {
    return switch (standing.state()) {
      case ACTIVE -> "active";
      case PAUSED -> "paused" + (standing.reason().isEmpty() ? "" : ": " + standing.reason());
      case UNCONFIRMED -> "waits for its receiver to confirm";
    };
  }

  private static String wanted(Interests interests) {
    List<String> parts = new ArrayList<>();
    add(parts, "about ", interests.topics());
    add(parts, "in ", interests.categories());
    add(parts, "by ", interests.authors());
    add(parts, "from ", interests.organisations());
    add(parts, "with ", interests.must());
    add(parts, "without ", interests.mustNot());
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String word, Collection<String> values) {
    if (!values.isEmpty()) {
      parts.add(word + String.join(", ", values.stream().sorted().toList()));
    }
  }

  private static String when(Timetable timetable) {
    var days =
        timetable.days().size() == DayOfWeek.values().length
            ? "daily"
            : String.join(", ", timetable.days().stream().sorted().map(DigestView::day).toList());
    var quiet =
        timetable.quiet() == null
            ? ""
            : ", quiet from %s to %s"
                .formatted(timetable.quiet().from(), timetable.quiet().until());
    return "%s at %s in %s%s".formatted(days, timetable.time(), timetable.zone(), quiet);
  }

  private static String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
