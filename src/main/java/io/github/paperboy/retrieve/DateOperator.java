package io.github.paperboy.retrieve;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What stands before a period and says how it limits. Of two that fit, the first is meant.
enum DateOperator {
  SINCE(
      """
      since the?
      starting|beginning from|in|with? the?
      as of the?
      not|no earlier|older than the?
      not before the?
      """),
  AFTER(
      """
      after the?
      newer|later|younger than the?
      more recent than the?
      post
      """),
  BEFORE(
      """
      before the?
      prior to the?
      older|earlier than the?
      pre
      """),
  UNTIL(
      """
      until|till the?
      up to|until|till the?
      not|no later|newer than the?
      not after the?
      """),
  BY("by the?"),
  BETWEEN("between the?"),
  FROM("from|starting the?"),
  IN(
      """
      in|during|of|on|within|over|across|throughout|around|for the?
      in the year
      """);

  private static final Map<DateOperator, List<Template>> TEMPLATES = templates();

  private final String table;

  DateOperator(String table) {
    this.table = table;
  }

  private static Map<DateOperator, List<Template>> templates() {
    var templates = new EnumMap<DateOperator, List<Template>>(DateOperator.class);
    for (var operator : values()) {
      templates.put(operator, Template.table(operator.table));
    }
    return templates;
  }

  /// Where its words that start at `first` end, or -1.
  int end(Words words, int first) {
    return Template.longest(TEMPLATES.getOrDefault(this, List.of()), words, first);
  }
}
