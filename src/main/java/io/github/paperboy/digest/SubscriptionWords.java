package io.github.paperboy.digest;

import io.github.paperboy.digest.Presentation.Style;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// A subscription in words. Pure.
public final class SubscriptionWords {
  private SubscriptionWords() {}

  /// Whether it is served, such as `paused: by command`.
  public static String state(Standing standing) {
    return switch (standing.state()) {
      case ACTIVE -> "active";
      case PAUSED -> "paused" + (standing.reason().isEmpty() ? "" : ": " + standing.reason());
      case UNCONFIRMED -> "waits for its receiver to confirm";
    };
  }

  /// Which papers it wants, such as `about kites; in cs.RO`.
  public static String wanted(Subscription subscription) {
    return subscription.presentation().style() == Style.ROLL_UP
        ? "what the team liked"
        : wanted(subscription.interests());
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

  /// When it is due, such as `Mon, Thu at 08:00 in Europe/Berlin`.
  public static String when(Timetable timetable) {
    return "%s at %s in %s%s"
        .formatted(days(timetable), timetable.time(), zone(timetable.zone()), quiet(timetable));
  }

  /// Who chose a time in the quiet hours must see when digests really come.
  private static String quiet(Timetable timetable) {
    var quiet = timetable.quiet();
    if (quiet == null) {
      return "";
    }
    var hours = ", quiet from %s to %s".formatted(quiet.from(), quiet.until());
    return quiet.contain(timetable.time())
        ? "%s, so they come at %s%s"
            .formatted(
                hours,
                quiet.until(),
                quiet.until().isBefore(timetable.time()) ? " the day after" : "")
        : hours;
  }

  /// Universal time has many names, such as Z and Etc/UTC.
  private static String zone(ZoneId zone) {
    return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  private static String days(Timetable timetable) {
    return timetable.days().size() == DayOfWeek.values().length
        ? "daily"
        : String.join(
            ", ", timetable.days().stream().sorted().map(SubscriptionWords::day).toList());
  }

  private static String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
