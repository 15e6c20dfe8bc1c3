package io.github.paperboy.discord;

import io.github.paperboy.digest.Interests;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.Presentation.Style;
import io.github.paperboy.digest.Presentation.WhenEmpty;
import io.github.paperboy.digest.Subscription;
import io.github.paperboy.digest.Timetable;
import io.github.paperboy.digest.TimetableText;
import io.github.paperboy.discord.Form.Field;
import io.github.paperboy.discord.Form.Need;
import io.github.paperboy.discord.Form.Size;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What people write about a subscription in forms and choose in lists. What cannot be is an
/// [IllegalArgumentException] with a sentence for them.
final class DigestWishes {
  private DigestWishes() {}

  /// The form for a part of a subscription, filled in as it is now; empty when that is too long for
  /// a form.
  ///
  /// @param part `what`, `words` or `when`
  static Optional<Form> form(String part, Subscription subscription) {
    var fields =
        switch (part) {
          case "what" -> what(subscription.interests());
          case "words" -> words(subscription);
          default -> when(subscription.timetable());
        };
    boolean fits = fields.stream().allMatch(field -> field.value().length() <= Field.LONGEST);
    var id = "dgot:%s:%s".formatted(part, subscription.id());
    return fits ? Optional.of(new Form(id, "Subscription", fields)) : Optional.empty();
  }

  private static List<Field> what(Interests interests) {
    return List.of(
        paragraph("topics", "Topics, a line each", "small language models", interests.topics()),
        line("categories", "Subjects", "cs.CL, cs.LG", String.join(", ", interests.categories())),
        paragraph("authors", "Authors, a line each", "Ada Lovelace", interests.authors()),
        paragraph(
            "organisations", "Organisations, a line each", "Acme", interests.organisations()));
  }

  private static List<Field> words(Subscription subscription) {
    var interests = subscription.interests();
    return List.of(
        new Field("name", "Name", "Kites", Size.LINE, Need.REQUIRED, subscription.name()),
        paragraph("must", "Words each paper must have", "benchmark", interests.must()),
        paragraph("mustnot", "Words no paper may have", "survey", interests.mustNot()));
  }

  private static List<Field> when(Timetable timetable) {
    return List.of(
        required("time", "Time", "08:00", timetable.time().toString()),
        required("zone", "Time zone", "Europe/Berlin", timetable.zone().getId()),
        required(
            "days", "daily, workdays or days", "mon,thu", TimetableText.written(timetable.days())),
        required(
            "quiet",
            "Quiet hours, or none",
            "22:00-07:00",
            TimetableText.written(timetable.quiet())));
  }

  private static Field required(String id, String label, String hint, String value) {
    return new Field(id, label, hint, Size.LINE, Need.REQUIRED, value);
  }

  private static Field line(String id, String label, String hint, String value) {
    return new Field(id, label, hint, Size.LINE, Need.OPTIONAL, value);
  }

  private static Field paragraph(String id, String label, String hint, Collection<String> values) {
    return new Field(id, label, hint, Size.PARAGRAPH, Need.OPTIONAL, String.join("\n", values));
  }

  /// A subscription with what a form says.
  ///
  /// @param part as of [#form]
  static Subscription filled(String part, Subscription subscription, Arguments form) {
    var interests = subscription.interests();
    return switch (part) {
      case "what" ->
          subscription.withInterests(
              new Interests(
                  lines(form, "topics"),
                  Set.copyOf(parts(form.required("categories"), "[,;\\s]+")),
                  Set.copyOf(lines(form, "authors")),
                  Set.copyOf(lines(form, "organisations")),
                  interests.must(),
                  interests.mustNot()));
      case "words" ->
          subscription
              .named(form.required("name"))
              .withInterests(
                  new Interests(
                      interests.topics(),
                      interests.categories(),
                      interests.authors(),
                      interests.organisations(),
                      lines(form, "must"),
                      lines(form, "mustnot")));
      default -> subscription.withTimetable(timetable(form));
    };
  }

  private static Timetable timetable(Arguments form) {
    return new Timetable(
        TimetableText.time(form.required("time")),
        TimetableText.zone(form.required("zone")),
        TimetableText.days(form.required("days")),
        TimetableText.quiet(form.required("quiet")));
  }

  private static List<String> lines(Arguments form, String field) {
    return parts(form.required(field), "[;\\n]+");
  }

  /// Topics in one line.
  static List<String> topics(String text) {
    return parts(text, "[,;\\n]+");
  }

  private static List<String> parts(String text, String border) {
    return Arrays.stream(text.split(border))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  /// A subscription with what was chosen in a list.
  ///
  /// @param setting `style`, `papers`, `language` or `empty`
  static Subscription chosen(String setting, Subscription subscription, String value) {
    var now = subscription.presentation();
    return subscription.withPresentation(
        switch (setting) {
          case "style" ->
              new Presentation(
                  now.papers(), Style.valueOf(constant(value)), now.language(), now.whenEmpty());
          case "papers" ->
              new Presentation(
                  Integer.parseInt(value), now.style(), now.language(), now.whenEmpty());
          case "language" -> new Presentation(now.papers(), now.style(), value, now.whenEmpty());
          default ->
              new Presentation(
                  now.papers(), now.style(), now.language(), WhenEmpty.valueOf(constant(value)));
        });
  }

  private static String constant(String value) {
    return value.toUpperCase(Locale.ROOT);
  }
}
