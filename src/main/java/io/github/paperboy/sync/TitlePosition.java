package io.github.paperboy.sync;

import io.github.paperboy.source.Bookmark;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How far titles have been looked up, and which of them could not be and come again later: a
/// service may fail over one title for ever, and must not keep back those after it. Immutable.
///
/// @param looked number of the last arrival that was looked at
/// @param later titles that are asked for again, at most [#MOST_LATER]
record TitlePosition(long looked, List<Later> later) {
  /// More at once are no fault of the titles.
  static final int MOST_LATER = 20;

  /// So often a title is asked for in all, on different days.
  static final int MOST_TRIES = 5;

  private static final Duration FIRST_REST = Duration.ofDays(1);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final Pattern LATER = Pattern.compile("(\\d{1,18})~(\\d)~(\\S{1,40})");

  TitlePosition {
    later = List.copyOf(later);
  }

  /// A title that could not be looked up.
  ///
  /// @param number of its arrival
  /// @param tries how often it was asked for
  /// @param again when it is asked for again
  record Later(long number, int tries, Instant again) {
    /// What seems to rest for longer than any was noted before the clock was set back.
    boolean isDue(Instant now) {
      return !again.isAfter(now) || again.isAfter(now.plus(rest(tries)));
    }

    private static Optional<Later> parse(String text) {
      Matcher parts = LATER.matcher(text);
      if (!parts.matches()) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            new Later(
                Long.parseLong(parts.group(1)),
                Math.max(1, Integer.parseInt(parts.group(2))),
                Instant.parse(parts.group(3))));
      } catch (DateTimeException _) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return number + "~" + tries + "~" + again;
    }
  }

  /// A day, then 2, 4 and 8.
  private static Duration rest(int tries) {
    return FIRST_REST.multipliedBy(1L << (tries - 1));
  }

  /// Reads what [#toString()] wrote; what tells nothing is the beginning.
  static TitlePosition parse(String text) {
    if (NUMBER.matcher(text).matches()) {
      return new TitlePosition(Long.parseLong(text), List.of());
    }
    var bookmark = Bookmark.parse(text);
    long looked =
        bookmark
            .get("looked")
            .filter(each -> NUMBER.matcher(each).matches())
            .map(Long::parseLong)
            .orElse(0L);
    var later =
        Arrays.stream(bookmark.get("later").orElse("").split(" "))
            .flatMap(each -> Later.parse(each).stream())
            .limit(MOST_LATER)
            .toList();
    return new TitlePosition(looked, later);
  }

  TitlePosition past(long number) {
    return new TitlePosition(Math.max(looked, number), later);
  }

  /// The first that is to be asked for again.
  Optional<Later> due(Instant now) {
    return later.stream().filter(each -> each.isDue(now)).findFirst();
  }

  /// Whether one that could not be looked up can wait.
  boolean hasRoomFor(long number) {
    return later.size() < MOST_LATER || triesOf(number) > 0;
  }

  /// One that could not be looked up is asked for again, unless that was its last try.
  ///
  /// @return past it
  TitlePosition failed(long number, Instant now) {
    int tries = 1 + triesOf(number);
    var without = done(number);
    if (tries >= MOST_TRIES) {
      return without;
    }
    List<Later> more = new ArrayList<>(without.later);
    more.add(new Later(number, tries, now.plus(rest(tries))));
    return new TitlePosition(without.looked, more);
  }

  private int triesOf(long number) {
    return later.stream().filter(each -> each.number == number).mapToInt(Later::tries).sum();
  }

  /// One that was looked up.
  ///
  /// @return past it
  TitlePosition done(long number) {
    var others = later.stream().filter(each -> each.number != number).toList();
    return new TitlePosition(looked, others).past(number);
  }

  /// When one is asked for again; empty if never.
  Optional<Instant> again(long number) {
    return later.stream().filter(each -> each.number == number).map(Later::again).findFirst();
  }

  /// A plain number while nothing comes again.
  @Override
  public String toString() {
    if (later.isEmpty()) {
      return Long.toString(looked);
    }
    var again = later.stream().map(Later::toString).collect(Collectors.joining(" "));
    return Bookmark.NONE.with("looked", looked).with("later", again).toString();
  }
}
