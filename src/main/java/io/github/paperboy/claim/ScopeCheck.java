package io.github.paperboy.claim;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that widen or narrow what is claimed: "only", "all", "needs", "may", and "several" where
/// the evidence has a single one.
final class ScopeCheck {
  private static final Pattern ONLY =
      words(
          "(?<!not )(?<!not just )(?:only|just|solely|merely|exclusively|alone|restricted"
              + "|limited to|nothing but)");
  private static final Pattern ALONE =
      words("only|just|solely|merely|exclusively|alone|single|restricted|limited to|nothing but");
  private static final Pattern ALL =
      words("all|every|always|never|any|no|entirely|impossible|cannot|whole");
  private static final Pattern NEEDS =
      words(
          "(?<!all you )need|needs|require|requires|required|rely|relies|depend|depends|demands|has"
              + " to|have to|must|assumes");
  private static final Pattern WITHOUT =
      words(
          "without|free|no|not|avoid\\w*|eliminat\\w*|obviat\\w*|unlike|independent\\w*|agnostic"
              + "|neither");
  private static final Pattern MAY = words("may|might|can|could|sometimes|often|some|certain");
  private static final Pattern MANY =
      words("several|multiple|many|numerous|various|all|any|every|different");
  private static final Pattern ONE = words("single|one|one-shot|sole|merely");
  private static final Pattern MORE = words("several|multiple|many|numerous|various|all|any|every");
  private static final int SENTENCES = 2;

  private ScopeCheck() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?<![\\w-])(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  static void observe(Alignment alignment, Observations seen) {
    var reading = alignment.reading();
    var nearest = alignment.nearest();
    var evidence =
        nearest.stream()
                .limit(SENTENCES)
                .map(s -> reading.statement(s).text())
                .collect(Collectors.joining(" "))
            + " "
            + reading.statements().getLast().text();
    var claim = alignment.claim();
    int where = nearest.isEmpty() ? -1 : nearest.getFirst();
    compare(claim.text(), claim.denies(), evidence, seen, where);
  }

  /// @param where the statement that reasons point to, or -1
  static void compare(String claim, boolean denies, String evidence, Observations seen, int where) {
    set(seen, Feature.ALL, has(ALL, claim));
    set(seen, Feature.HEDGE, has(MAY, claim));
    boolean only = has(ONLY, claim) && !has(ALONE, evidence);
    set(seen, Feature.ONLY, only);
    boolean needs = has(NEEDS, claim) && !denies && !has(NEEDS, evidence) && has(WITHOUT, evidence);
    set(seen, Feature.NEEDS, needs);
    if (only) {
      note(seen, "the claim narrows to “only”, the abstract does not", where);
    }
    if (needs) {
      note(seen, "the claim says “needs”, the abstract speaks of doing without", where);
    }
    if (has(MANY, claim) && has(ONE, evidence) && !has(MORE, evidence)) {
      seen.atLeast(Feature.NUMBER_CONFLICT, 1);
      note(seen, "the claim speaks of several, the abstract of one", where);
    }
  }

  private static void note(Observations seen, String text, int where) {
    seen.note(Reason.Kind.SCOPE, text, 0.4, where);
  }

  private static boolean has(Pattern words, String text) {
    return words.matcher(text).find();
  }

  private static void set(Observations seen, Feature feature, boolean present) {
    seen.set(feature, present ? 1 : 0);
  }
}
