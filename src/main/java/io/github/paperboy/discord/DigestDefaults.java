package io.github.paperboy.discord;

import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.Presentation.Style;
import io.github.paperboy.digest.Presentation.WhenEmpty;
import io.github.paperboy.digest.SubscriptionWords;
import io.github.paperboy.digest.Timetable;
import io.github.paperboy.digest.TimetableText;
import io.github.paperboy.discord.Form.Field;
import io.github.paperboy.discord.Form.Need;
import io.github.paperboy.discord.Form.Size;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How and when digests are sent that are subscribed to without saying so, as a server has set it.
///
/// @param rules of servers
/// @param zone where nothing is set
record DigestDefaults(ServerRules rules, ZoneId zone) {
  private static final LocalTime USUAL_TIME = LocalTime.of(8, 0);
  private static final String TIME = "time";
  private static final String ZONE = "zone";
  private static final String DAYS = "days";
  private static final String QUIET = "quiet";

  Presentation presentation(Incoming incoming) {
    var spot = incoming.spot();
    var usual = Presentation.USUAL;
    return new Presentation(
        rules.text(spot, ServerRules.DIGEST_PAPERS).map(Integer::valueOf).orElse(usual.papers()),
        rules
            .text(spot, ServerRules.DIGEST_STYLE)
            .map(text -> Style.valueOf(text.toUpperCase(Locale.ROOT)))
            .orElse(usual.style()),
        rules.text(spot, ServerRules.DIGEST_LANGUAGE).orElseGet(() -> language(incoming)),
        rules
            .text(spot, ServerRules.DIGEST_EMPTY)
            .map(text -> WhenEmpty.valueOf(text.toUpperCase(Locale.ROOT)))
            .orElse(usual.whenEmpty()));
  }

  /// That of whoever asks, unless the server has set another.
  String language(Incoming incoming) {
    return spoken(rules.language(incoming.spot(), incoming.person()));
  }

  private static String spoken(String locale) {
    var language = locale.substring(0, Math.min(2, locale.length()));
    return Presentation.LANGUAGES.contains(language) ? language : Presentation.USUAL.language();
  }

  Timetable timetable(Spot spot) {
    return new Timetable(
        rules.text(spot, ServerRules.DIGEST_TIME).map(TimetableText::time).orElse(USUAL_TIME),
        rules.text(spot, ServerRules.DIGEST_ZONE).map(TimetableText::zone).orElse(zone),
        rules.text(spot, ServerRules.DIGEST_DAYS).map(TimetableText::days).orElse(Timetable.DAILY),
        rules.text(spot, ServerRules.DIGEST_QUIET).map(TimetableText::quiet).orElse(null));
  }

  /// Such as `daily at 08:00 in UTC`.
  String words(Spot spot) {
    return SubscriptionWords.ENGLISH.when(timetable(spot));
  }

  /// A form with the times as they are.
  Form form(Spot spot) {
    var now = timetable(spot);
    return new Form(
        "settimed:",
        "When new digests are sent",
        List.of(
            field(TIME, "Time", "08:00", now.time().toString()),
            field(ZONE, "Time zone", "Europe/Berlin", now.zone().getId()),
            field(DAYS, "daily, workdays or days", "mon,thu", TimetableText.written(now.days())),
            field(
                QUIET, "Quiet hours, or none", "22:00-07:00", TimetableText.written(now.quiet()))));
  }

  private static Field field(String id, String label, String hint, String value) {
    return new Field(id, label, hint, Size.LINE, Need.REQUIRED, value);
  }

  /// Sets what the form says: all of it, or nothing when a part cannot be read.
  ///
  /// @throws IllegalArgumentException with a sentence for the person
  void set(Spot spot, Arguments form) {
    Map<String, String> values = new TreeMap<>();
    var time = TimetableText.time(form.required(TIME));
    values.put(ServerRules.DIGEST_TIME, time.toString());
    values.put(ServerRules.DIGEST_ZONE, TimetableText.zone(form.required(ZONE)).getId());
    var days = TimetableText.days(form.required(DAYS));
    values.put(ServerRules.DIGEST_DAYS, TimetableText.written(days));
    var quiet = TimetableText.quiet(form.required(QUIET));
    values.put(ServerRules.DIGEST_QUIET, TimetableText.written(quiet));
    values.forEach((name, value) -> rules.set(spot.server(), name, value));
  }
}
