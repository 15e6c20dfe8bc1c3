package io.github.paperboy.retrieve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads when papers should be from: a period, a range of two, or all before or after one. Each
/// stretch found is a condition of its own; [Conditions] joins them.
final class DateReader {
  /// Words that belong to a date when they lead up to it: `that were published`, `with a date`.
  private static final Set<String> LEAD =
      WordSet.of(
          """
          dated published released posted submitted listed appeared appearing written uploaded
          out from with a date dates that which were was are is have has been came made year the
          year's just only as in of some time so far
          """);

  private static final Set<String> PUBLISHED =
      Set.of("published", "released", "posted", "submitted", "written", "uploaded");

  private static final Set<String> TO = Set.of("to", "until", "till", "through", "thru");
  private static final Set<String> OR = Set.of("or", "and", "&");

  private static final List<Template> LATER =
      Template.table(
          """
          or|and later|newer|after|since|onward|onwards|up
          onwards|onward
          on
          and|or beyond
          """);
  private static final List<Template> EARLIER = Template.table("or|and earlier|before|older");

  private final Words words;
  private final CalendarPeriods calendar;
  private final RelativePeriods relative;

  private DateReader(Words words, LocalDate today) {
    this.words = words;
    calendar = new CalendarPeriods(words, today);
    relative = new RelativePeriods(words, today);
  }

  static List<Found> read(Words words, LocalDate today) {
    var reader = new DateReader(words, today);
    var found = new ArrayList<Found>();
    int from = 0;
    while (from < words.size()) {
      var date = reader.at(from);
      if (date == null) {
        from++;
      } else {
        found.add(reader.found(from, found.isEmpty() ? 0 : found.getLast().end(), date));
        from = date.end();
      }
    }
    return List.copyOf(found);
  }

  /// A condition and where its words end.
  private record Limits(@Nullable LocalDate since, @Nullable LocalDate until, int end) {
    static Limits since(LocalDate first, int end) {
      return new Limits(first, null, end);
    }

    static Limits until(LocalDate last, int end) {
      return new Limits(null, last, end);
    }
  }

  private @Nullable Limits at(int from) {
    for (var operator : DateOperator.values()) {
      int end = operator.end(words, from);
      if (end > 0 && words.follows(end)) {
        var limits = limits(operator, from, end);
        if (limits != null) {
          return limits;
        }
      }
    }
    return limits(null, from, from);
  }

  private @Nullable Limits limits(@Nullable DateOperator operator, int from, int at) {
    var first = period(at);
    if (first == null) {
      return null;
    }
    var whole = joined(first, operator);
    boolean range = whole.end() > first.end();
    boolean bounded = suffix(LATER, first.end()) > 0 || suffix(EARLIER, first.end()) > 0;
    if (!range
        && !bounded
        && !new DateContext(words, first).means(from, at, operator == DateOperator.BY)) {
      return null;
    }
    return limits(operator, whole);
  }

  private @Nullable Period period(int at) {
    var found = relative.at(at);
    return found == null ? calendar.at(at) : found;
  }

  /// A period with those joined to it: `May to July`, `September or October 2024`, `2022-2024`.
  private Period joined(Period first, @Nullable DateOperator operator) {
    int at = first.end();
    boolean to = TO.contains(words.key(at)) && words.follows(at);
    boolean between = operator == DateOperator.BETWEEN && words.key(at).equals("and");
    if (to || between) {
      var last = period(the(at + 1));
      return last == null ? first : range(first, last);
    }
    if (words.gap(at) == Word.Gap.DASH) {
      var last = period(at);
      return last == null ? first : range(first, last);
    }
    return listed(first, at);
  }

  private Period listed(Period first, int at) {
    int next = OR.contains(words.key(at)) ? at + 1 : words.gap(at) == Word.Gap.COMMA ? at : -1;
    if (next == at && OR.contains(words.key(next))) {
      next++;
    }
    if (next < 0) {
      return first;
    }
    next = words.key(next).equals("in") || words.key(next).equals("from") ? next + 1 : next;
    var second = period(next);
    if (second == null || DateContext.doubtful(words, second)) {
      return first;
    }
    return joined(range(first, second), null);
  }

  private static Period range(Period first, Period last) {
    if (first.yearless()) {
      return first.beforeEndOf(last).to(last);
    }
    return first.to(last);
  }

  private int the(int at) {
    return words.key(at).equals("the") ? at + 1 : at;
  }

  private Limits limits(@Nullable DateOperator operator, Period period) {
    int later = suffix(LATER, period.end());
    boolean on = later == period.end() + 1 && words.key(period.end()).equals("on");
    if (later > 0
        && words.follows(period.end())
        && (!on || (operator == DateOperator.FROM && later >= words.size()))) {
      return Limits.since(period.first(), later);
    }
    int earlier = suffix(EARLIER, period.end());
    if (earlier > 0 && words.follows(period.end())) {
      return Limits.until(period.last(), earlier);
    }
    int end = words.key(period.end()).startsWith("date") ? period.end() + 1 : period.end();
    if (operator == null) {
      return new Limits(period.first(), period.last(), end);
    }
    return switch (operator) {
      case SINCE -> Limits.since(period.first(), end);
      case AFTER -> Limits.since(period.last().plusDays(1), end);
      case BEFORE -> Limits.until(period.first().minusDays(1), end);
      case UNTIL, BY -> Limits.until(period.last(), end);
      case BETWEEN, FROM, IN -> new Limits(period.first(), period.last(), end);
    };
  }

  /// The end of `or later` and the like; `and before 2024` is a condition of its own.
  private int suffix(List<Template> templates, int at) {
    int end = words.follows(at) ? Template.longest(templates, words, at) : -1;
    return end > 0 && period(end) == null ? end : -1;
  }

  private Found found(int from, int floor, Limits limits) {
    int first = from;
    while (first > floor && leads(first - 1) && words.follows(first)) {
      first--;
    }
    return new Found(
        Understood.Kind.DATE,
        first,
        limits.end(),
        new Condition.Dates(limits.since(), limits.until()),
        meaning(limits.since(), limits.until()));
  }

  /// Whether a word leads up to a date. `Published` does after `papers` or `that were`, but is what
  /// somebody did in `what has NVIDIA published`.
  private boolean leads(int at) {
    if (!PUBLISHED.contains(words.key(at))) {
      return LEAD.contains(words.key(at));
    }
    var before = words.key(at - 1);
    return !words.follows(at)
        || LEAD.contains(before)
        || Nouns.PAPER.contains(before)
        || Nouns.ANYTHING.contains(before)
        || before.equals("what");
  }

  static String meaning(@Nullable LocalDate since, @Nullable LocalDate until) {
    if (since == null) {
      return "until " + until;
    }
    if (until == null) {
      return "since " + since;
    }
    return since.equals(until) ? since.toString() : since + " to " + until;
  }
}
