package io.github.paperboy.digest;

import io.github.paperboy.digest.Presentation.Style;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A subscription in words, in one language, from the files `subscription_*.properties` beside this
/// class. Pure.
public final class SubscriptionWords {
  static final FixedTexts.Translations TEXTS =
      FixedTexts.read(SubscriptionWords.class, "subscription");

  /// For whatever is not in a subscription's own language.
  public static final SubscriptionWords ENGLISH = of("en");

  private final FixedTexts texts;

  private SubscriptionWords(FixedTexts texts) {
    this.texts = texts;
  }

  /// @param language one of [FixedTexts#LANGUAGES]
  public static SubscriptionWords of(String language) {
    return new SubscriptionWords(TEXTS.in(language));
  }

  /// Whether it is served, such as `paused: by command`.
  public String state(Standing standing) {
    return switch (standing.state()) {
      case ACTIVE -> texts.say("active");
      case PAUSED ->
          standing.reason().isEmpty()
              ? texts.say("paused")
              : texts.say("paused.because", reason(standing.reason()));
      case UNCONFIRMED -> texts.say("unconfirmed");
    };
  }

  /// What a receiver replied stays in its words.
  private String reason(String reason) {
    return reason.equals(Standing.BY_COMMAND) ? texts.say("by_command") : reason;
  }

  /// Which papers it wants, such as `about kites; in cs.RO`.
  public String wanted(Subscription subscription) {
    return subscription.presentation().style() == Style.ROLL_UP
        ? texts.say("team")
        : wanted(subscription.interests());
  }

  private String wanted(Interests interests) {
    List<String> parts = new ArrayList<>();
    add(parts, "about", interests.topics());
    add(parts, "in", interests.categories());
    add(parts, "by", interests.authors());
    add(parts, "from", interests.organisations());
    add(parts, "with", interests.must());
    add(parts, "without", interests.mustNot());
    return String.join("; ", parts);
  }

  private void add(List<String> parts, String key, Collection<String> values) {
    if (!values.isEmpty()) {
      parts.add(texts.say(key, listed(values.stream().sorted().toList())));
    }
  }

  private String listed(List<String> values) {
    return String.join(texts.pattern("list.separator"), values);
  }

  /// When it is due, such as `Mon, Thu at 08:00 in Europe/Berlin`.
  public String when(Timetable timetable) {
    return texts.say("when", days(timetable), timetable.time(), zone(timetable.zone()))
        + quiet(timetable);
  }

  /// Who chose a time in the quiet hours must see when digests really come.
  private String quiet(Timetable timetable) {
    var quiet = timetable.quiet();
    if (quiet == null) {
      return "";
    }
    var hours = texts.say("quiet", quiet.from(), quiet.until());
    if (!quiet.contain(timetable.time())) {
      return hours;
    }
    boolean isNextDay = quiet.until().isBefore(timetable.time());
    return hours + texts.say(isNextDay ? "quiet.until.next" : "quiet.until", quiet.until());
  }

  /// Universal time has many names, such as Z and Etc/UTC.
  private static String zone(ZoneId zone) {
    return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  private String days(Timetable timetable) {
    if (timetable.days().size() == DayOfWeek.values().length) {
      return texts.say("daily");
    }
    var names = texts.pattern("days.short").split(",", -1);
    return listed(
        timetable.days().stream().sorted().map(day -> names[day.getValue() - 1]).toList());
  }
}
