package io.github.paperboy.cli;

import io.github.paperboy.digest.Interests;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.Timetable;
import io.github.paperboy.digest.TimetableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a subscription wants, as options. Each that is given changes that part and no other.
final class DigestOptions {
  @Option(names = "--topic", paramLabel = "WORDS", description = "A topic; give it again for more.")
  private @Nullable List<String> topics;

  @Option(
      names = "--category",
      paramLabel = "CODE",
      split = ",",
      description = "Only these subjects, such as cs.LG.")
  private @Nullable List<String> categories;

  @Option(names = "--author", paramLabel = "NAME", description = "Everything by this author.")
  private @Nullable List<String> authors;

  @Option(
      names = "--organisation",
      paramLabel = "NAME",
      description = "Everything from this organisation.")
  private @Nullable List<String> organisations;

  @Option(names = "--must", paramLabel = "WORDS", description = "Words each paper must have.")
  private @Nullable List<String> must;

  @Option(names = "--must-not", paramLabel = "WORDS", description = "Words no paper may have.")
  private @Nullable List<String> mustNot;

  @Option(names = "--time", paramLabel = "HH:MM", description = "When; 08:00 usually.")
  private @Nullable String time;

  @Option(names = "--zone", paramLabel = "ZONE", description = "Time zone, such as Europe/Berlin.")
  private @Nullable String zone;

  @Option(
      names = "--days",
      paramLabel = "DAYS",
      description = "daily (usual), workdays, or days such as mon,thu.")
  private @Nullable String days;

  @Option(names = "--quiet-hours", paramLabel = "FROM-TO", description = "Such as 22:00-07:00.")
  private @Nullable String quietHours;

  @Option(names = "--papers", paramLabel = "N", description = "At most so many; 5 usually.")
  private @Nullable Integer papers;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description = "compact, cards (usual), themes, or roll_up: what the team liked.")
  private Presentation.@Nullable Style style;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "en (usual), de, es, fr, ja or zh.")
  private @Nullable String language;

  @Option(
      names = "--when-empty",
      paramLabel = "WHAT",
      description = "On a day without a good paper: silent (usual) or say_so.")
  private Presentation.@Nullable WhenEmpty whenEmpty;

  /// @throws WrongUsage if an option says something impossible
  Timetable timetable(Timetable usual) {
    try {
      return new Timetable(
          time == null ? usual.time() : TimetableText.time(time),
          zone == null ? usual.zone() : TimetableText.zone(zone),
          days == null ? usual.days() : TimetableText.days(days),
          quietHours == null ? usual.quiet() : TimetableText.quiet(quietHours));
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /// @param usual what is not given, or null if there is none
  /// @throws WrongUsage if nothing is wanted or an option says something impossible
  Interests interests(@Nullable Interests usual) {
    if (usual == null && style == Presentation.Style.ROLL_UP && wantsNothing()) {
      return Interests.ofTheTeam();
    }
    try {
      return new Interests(
          or(topics, usual == null ? List.of() : usual.topics()),
          Set.copyOf(or(categories, usual == null ? List.of() : List.copyOf(usual.categories()))),
          Set.copyOf(or(authors, usual == null ? List.of() : List.copyOf(usual.authors()))),
          Set.copyOf(
              or(organisations, usual == null ? List.of() : List.copyOf(usual.organisations()))),
          or(must, usual == null ? List.of() : usual.must()),
          or(mustNot, usual == null ? List.of() : usual.mustNot()));
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private boolean wantsNothing() {
    return topics == null && categories == null && authors == null && organisations == null;
  }

  private static List<String> or(@Nullable List<String> given, List<String> usual) {
    return given == null ? usual : new ArrayList<>(given);
  }

  /// @throws WrongUsage if an option says something impossible
  Presentation presentation(Presentation usual) {
    try {
      return new Presentation(
          papers == null ? usual.papers() : papers,
          style == null ? usual.style() : style,
          language == null ? usual.language() : language,
          whenEmpty == null ? usual.whenEmpty() : whenEmpty);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }
}
