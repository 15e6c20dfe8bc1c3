package io.github.paperboy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Whether a claim pairs what a sentence with "respectively" pairs: "4% and 20% on quantization and
/// pruning, respectively" gives the 20% to pruning, so it contradicts "20% on quantization", and
/// also that quantization gains more.
final class CrossingCheck {
  private static final Pattern RESPECTIVELY = Pattern.compile("\\brespectively\\b");
  private static final int REACH = 8;

  private final Alignment alignment;
  private final Observations seen;
  private int kept;
  private int crossed;

  private CrossingCheck(Alignment alignment, Observations seen) {
    this.alignment = alignment;
    this.seen = seen;
  }

  static void observe(Alignment alignment, Lexicon lexicon, Observations seen) {
    var reading = alignment.reading();
    for (int s = 0; s < reading.sentences(); s++) {
      if (RESPECTIVELY.matcher(reading.statement(s).text()).find()) {
        new CrossingCheck(alignment, seen).compare(s, lexicon);
      }
    }
  }

  private void compare(int s, Lexicon lexicon) {
    var lists = Enumeration.in(alignment.reading().statement(s));
    for (int a = 0; a < lists.size(); a++) {
      for (int b = a + 1; b < lists.size(); b++) {
        if (lists.get(a).items().size() == lists.get(b).items().size()) {
          pair(lists.get(a), lists.get(b));
          rank(s, lists.get(a), lists.get(b), lexicon);
        }
      }
    }
    if (crossed > kept) {
      seen.set(Feature.CROSSED, 1);
      seen.note(Reason.Kind.COMPARISON, "the abstract pairs these the other way round", 1.5, s);
    }
  }

  private void pair(Enumeration left, Enumeration right) {
    var claim = alignment.claim();
    for (int i = 0; i < claim.size(); i++) {
      int mine = right.itemOf(claim.word(i));
      int partner = mine < 0 ? -1 : nearest(left, i);
      if (partner >= 0 && left.itemOf(claim.word(i)) < 0) {
        kept += partner == mine ? 1 : 0;
        crossed += partner == mine ? 0 : 1;
      }
    }
  }

  /// The item of a list that the claim mentions nearest to a word, or -1; rather one that no
  /// conjunction parts from it.
  private int nearest(Enumeration list, int at) {
    var claim = alignment.claim();
    int item = -1;
    int least = Integer.MAX_VALUE;
    for (int i = Math.max(0, at - REACH); i < Math.min(claim.size(), at + REACH + 1); i++) {
      int found = list.itemOf(claim.word(i));
      int distance = Math.abs(i - at) + (parted(i, at) ? REACH : 0);
      if (i != at && found >= 0 && distance < least) {
        least = distance;
        item = found;
      }
    }
    return item;
  }

  private boolean parted(int i, int j) {
    return alignment.claim().words().subList(Math.min(i, j), Math.max(i, j)).stream()
        .anyMatch(word -> word.lower().equals("and") || word.lower().equals("while"));
  }

  /// "More on A than on B", where the sentence gives a number for each.
  private void rank(int s, Enumeration left, Enumeration right, Lexicon lexicon) {
    var claim = alignment.claim();
    var comparatives = Comparative.in(claim.words(), lexicon);
    var values = values(s, left);
    if (comparatives.isEmpty() || values.size() != right.items().size()) {
      return;
    }
    var compared = comparatives.getFirst();
    int first = -1;
    int second = -1;
    for (int i = 0; i < claim.size(); i++) {
      int item = right.itemOf(claim.word(i));
      if (item >= 0 && i <= compared.to()) {
        first = item;
      } else if (item >= 0 && second < 0) {
        second = item;
      }
    }
    if (first >= 0 && second >= 0 && first != second) {
      double lead = (values.get(first) - values.get(second)) * compared.sign();
      crossed += lead < 0 ? 1 : 0;
      kept += lead > 0 ? 1 : 0;
    }
  }

  /// The numbers of a list, empty unless each item is one.
  private List<Double> values(int s, Enumeration list) {
    var statement = alignment.reading().statement(s);
    List<Double> values = new ArrayList<>();
    for (var item : list.items()) {
      statement.quantities().stream()
          .filter(quantity -> item.contains(statement.word(quantity.word()).stem()))
          .findFirst()
          .ifPresent(quantity -> values.add(quantity.value()));
    }
    return values;
  }
}
