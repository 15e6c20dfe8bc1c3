package io.github.paperboy.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A list in a sentence, such as `4% and 20%` or `known, seen and novel classes`: for each item the
/// stems that only this item has.
///
/// @param items at least two
/// @param from the index of its first word
record Enumeration(List<Set<String>> items, int from) {
  private static final int ITEM_WORDS = 3;
  private static final int MOST_ITEMS = 5;

  Enumeration {
    items = List.copyOf(items);
  }

  /// All lists of a sentence, in its order. Pure.
  static List<Enumeration> in(Statement statement) {
    List<Enumeration> found = new ArrayList<>();
    for (int i = 1; i + 1 < statement.size(); i++) {
      var word = statement.word(i).lower();
      if (word.equals("and") || word.equals("or")) {
        found.add(around(statement, i));
      }
    }
    return found;
  }

  private static Enumeration around(Statement statement, int conjunction) {
    // Items are alike: as long as the shorter of the two that the conjunction joins.
    int length =
        Math.min(conjunction - start(statement, conjunction), lengthAfter(statement, conjunction));
    List<Set<String>> items = new ArrayList<>();
    items.add(stems(statement, conjunction + 1, conjunction + 1 + length));
    int end = conjunction;
    while (items.size() < MOST_ITEMS) {
      int start = start(statement, end);
      items.addFirst(stems(statement, Math.max(start, end - length), end));
      end = start;
      if (start == 0 || !separated(statement, start)) {
        break;
      }
    }
    return new Enumeration(distinct(items), end);
  }

  private static int lengthAfter(Statement statement, int conjunction) {
    int end = conjunction + 2;
    while (end < statement.size()
        && end <= conjunction + ITEM_WORDS
        && statement.word(end).content()
        && !separated(statement, end)) {
      end++;
    }
    return end - conjunction - 1;
  }

  /// Where the item that ends here begins: after a comma, or some words back.
  private static int start(Statement statement, int end) {
    int start = end - 1;
    while (start > 0
        && end - start < ITEM_WORDS
        && statement.word(start - 1).content()
        && !separated(statement, start)) {
      start--;
    }
    return start;
  }

  /// Whether a comma stands before a word.
  private static boolean separated(Statement statement, int i) {
    int from = statement.word(i - 1).span().end();
    return statement.text().substring(from, statement.word(i).span().start()).contains(",");
  }

  private static Set<String> stems(Statement statement, int from, int to) {
    var stems = new HashSet<String>();
    for (int i = from; i < to; i++) {
      stems.add(statement.word(i).stem());
    }
    return stems;
  }

  private static List<Set<String>> distinct(List<Set<String>> items) {
    List<Set<String>> distinct = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      var own = new HashSet<>(items.get(i));
      for (int other = 0; other < items.size(); other++) {
        if (other != i) {
          own.removeAll(items.get(other));
        }
      }
      distinct.add(own);
    }
    return distinct;
  }

  /// The item that a word belongs to, or -1.
  int itemOf(Word word) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).contains(word.stem())) {
        return i;
      }
    }
    return -1;
  }
}
