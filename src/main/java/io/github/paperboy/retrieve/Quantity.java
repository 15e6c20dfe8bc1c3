package io.github.paperboy.retrieve;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads `more than 10 authors` and the like: a number with its bound before a noun.
final class Quantity {
  private enum Bound {
    MORE("more|greater|higher than", ""),
    OVER("over|above|exceeding", ""),
    LEAST("at least", ""),
    MINIMUM("a? minimum of", ""),
    NOT_FEWER("no|not fewer|less than", ""),
    OR_MORE("", "or|and more|above|up"),
    NOT_MORE("no|not more than", ""),
    LESS("fewer|less than", ""),
    UNDER("under|below", ""),
    MOST("at most", ""),
    UP_TO("up to", ""),
    MAXIMUM("a? maximum of", ""),
    OR_FEWER("", "or|and fewer|less|below"),
    BETWEEN("between", "and <number>"),
    TO("", "to|or <number>"),
    EXACTLY("exactly|only|just?", "");

    private final String before;
    private final String after;

    Bound(String before, String after) {
      this.before = before;
      this.after = after;
    }
  }

  private record Form(Bound bound, Template template) {}

  private final List<Form> forms;
  private final Template noun;

  /// @param noun the counted thing as a template, such as `comment|comments`
  Quantity(String noun) {
    this.noun = Template.of(noun);
    forms =
        Arrays.stream(Bound.values())
            .map(bound ->
                new Form(
                    bound, Template.of(bound.before + " <number> " + bound.after + " " + noun)))
            .toList();
  }

  /// The numbers asked for; null is open.
  record Range(@Nullable Integer least, @Nullable Integer most, int end) {
    String meaning() {
      if (most == null) {
        return "at least " + least;
      }
      if (least == null) {
        return "at most " + most;
      }
      return least.equals(most) ? "exactly " + least : least + " to " + most;
    }
  }

  /// The range whose words start at `at`, or null.
  @Nullable Range at(Words words, int at) {
    for (var form : forms) {
      int end = form.template().end(words, at);
      if (end > 0) {
        var numbers = Numbers.in(words, at, end);
        return range(form.bound(), numbers[0], numbers[numbers.length - 1], end);
      }
    }
    return glued(words, at);
  }

  private static Range range(Bound bound, int first, int last, int end) {
    return switch (bound) {
      case MORE, OVER -> new Range(first + 1, null, end);
      case LEAST, MINIMUM, NOT_FEWER, OR_MORE -> new Range(first, null, end);
      case LESS, UNDER -> new Range(null, Math.max(0, first - 1), end);
      case MOST, UP_TO, MAXIMUM, NOT_MORE, OR_FEWER -> new Range(null, first, end);
      case BETWEEN, TO, EXACTLY -> new Range(Math.min(first, last), Math.max(first, last), end);
    };
  }

  /// `10+ authors`, `2-4 authors`.
  private @Nullable Range glued(Words words, int at) {
    var key = words.key(at);
    int end = words.follows(at + 1) ? noun.end(words, at + 1) : -1;
    int sign = Math.max(key.indexOf('+'), key.indexOf('-'));
    if (end < 0 || sign < 1) {
      return null;
    }
    var first = Numbers.read(key.substring(0, sign));
    var last = Numbers.read(key.substring(sign + 1));
    if (first.isEmpty() || last.isEmpty() != key.endsWith("+")) {
      return null;
    }
    return last.isEmpty()
        ? new Range(first.getAsInt(), null, end)
        : range(Bound.TO, first.getAsInt(), last.getAsInt(), end);
  }
}
