package io.github.paperboy.claim;

import java.util.List;
import java.util.Set;

/// How far each word of a sentence is denied: 1 for the first content words after a "not" or
/// "without" in its clause, less further on, back to 0 when denied twice. Pure.
final class Negation {
  /// Strength by the number of content words since the negator.
  private static final double[] REACH = {1, 1, 1, 0.7, 0.4};

  /// After these, few are enough.
  private static final Set<String> ENOUGH =
      Set.of("a", "as", "from", "just", "only", "the", "these", "very", "with");

  private static final int FURTHEST = 8;
  private static final int BACK = 5;

  private final List<Word> words;
  private final int[] clauses;
  private final Lexicon lexicon;
  private final double[] denied;

  private Negation(List<Word> words, int[] clauses, Lexicon lexicon) {
    this.words = words;
    this.clauses = clauses;
    this.lexicon = lexicon;
    this.denied = new double[words.size()];
  }

  static double[] of(List<Word> words, int[] clauses, Lexicon lexicon) {
    var negation = new Negation(words, clauses, lexicon);
    for (int i = 0; i < words.size(); i++) {
      negation.read(i);
    }
    return negation.denied;
  }

  private void read(int i) {
    var word = words.get(i);
    if (lexicon.denies(word) ? !isNotOnly(i) : deniesWithNext(i) || isHardlyAny(i) || excepts(i)) {
      denyAfter(i);
    }
    if (lexicon.deniers().contains(word.lower())) {
      denyBefore(i);
    }
    if (word.lower().endsWith("-free") || word.lower().endsWith("-agnostic")) {
      flip(i, 1);
    }
  }

  private boolean isNotOnly(int i) {
    var next = lower(i + 1);
    return words.get(i).lower().equals("not")
        && (next.equals("only") || next.equals("just") || next.equals("merely"));
  }

  /// Words that deny only together with the next one.
  private boolean deniesWithNext(int i) {
    var next = lower(i + 1);
    return switch (words.get(i).lower()) {
      case "rather" -> next.equals("than");
      case "instead" -> next.equals("of");
      case "away" -> next.equals("with");
      case "free" -> next.equals("of") || next.equals("from");
      default -> false;
    };
  }

  /// As in "all but these".
  private boolean excepts(int i) {
    var before = lower(i - 1);
    return lower(i).equals("but") && (before.equals("all") || before.equals("anything"));
  }

  /// As in "at little cost"; "with a few" is what there is.
  private boolean isHardlyAny(int i) {
    var word = words.get(i).lower();
    return (word.equals("few") || word.equals("little")) && !ENOUGH.contains(lower(i - 1));
  }

  private void denyAfter(int negator) {
    int content = 0;
    int last = Math.min(words.size() - 1, negator + FURTHEST);
    for (int j = negator + 1; j <= last && clauses[j] == clauses[negator]; j++) {
      var word = words.get(j);
      if (word.content() && !lexicon.passable().contains(word.lower())) {
        content++;
      }
      flip(j, content < REACH.length ? REACH[content] : 0);
      if (content == 1 && lexicon.direction(word) != 0) {
        return; // "never grows when ...": nothing after the change is denied
      }
    }
  }

  private void denyBefore(int denier) {
    for (int j = Math.max(0, denier - BACK); j < denier; j++) {
      if (clauses[j] == clauses[denier]) {
        flip(j, 1);
      }
    }
  }

  private void flip(int i, double strength) {
    denied[i] = Math.abs(strength - denied[i]);
  }

  private String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }
}
