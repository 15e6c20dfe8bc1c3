package io.github.paperboy.retrieve;

import java.util.Set;

/// Decides whether words that name a period mean one, by what stands around them: `in 2023` and
/// `2023 papers` do, `ImageNet 2012`, `of 2000 images`, `it may help` and `LLMs today` do not.
final class DateContext {
  private static final Set<String> VERBS_AFTER_MAY =
      WordSet.of(
          """
          be not have also help still only need lead cause fail improve hurt i we you it they
          one or never even well
          """);
  private static final Set<String> AFTER =
      WordSet.of(
          """
           on about by from with for to and or until till that which in using through please
          regarding at sorted onwards onward paper papers articles preprints work publications
          this of dealing & than did
          """);
  private static final Set<String> NOT_PLURAL =
      WordSet.of(
          """
          does was is has as this its us onwards vs versus
          """);
  private static final Set<String> NEAR_TODAY =
      WordSet.of(
          """
          published posted released listed trending new out appeared discussed submitted
          """);
  private static final Set<String> PUBLISHED =
      Set.of("published", "released", "posted", "submitted", "dated", "out", "written");
  private static final int NEAR = 3;
  private static final int SHORT_QUESTION = 6;

  private final Words words;
  private final Period period;

  DateContext(Words words, Period period) {
    this.words = words;
    this.period = period;
  }

  /// Whether the period, whose own words start at `at` and whose preposition at `from`, is meant.
  boolean means(int from, int at, boolean by) {
    boolean sure = period.certainty() == Period.Certainty.SURE;
    if (!sure && words.possessive(period.end() - 1) && !papersAfter()) {
      return false;
    }
    boolean introduced = at > from;
    if (by && !sure && !PUBLISHED.contains(words.key(from - 1))) {
      return period.certainty() == Period.Certainty.YEAR && !counts();
    }
    return switch (period.certainty()) {
      case SURE -> true;
      case YEAR -> introduced ? !counts() : year(at);
      case MONTH ->
          (introduced && !nameFollows()) || papersAfter() || papersBefore(at) || alone(at);
      case DOUBTFUL_MONTH -> (introduced || papersAfter()) && !doubtful(words, period);
      case DOUBTFUL_DAY -> introduced || today(at);
    };
  }

  /// Whether `may` is a verb, `MAR` an acronym, and so on.
  static boolean doubtful(Words words, Period period) {
    if (period.certainty() != Period.Certainty.DOUBTFUL_MONTH) {
      return false;
    }
    int at = period.end() - 1;
    var written = words.written(at);
    boolean acronym =
        written.length() > 1 && written.equals(written.toUpperCase(java.util.Locale.ROOT));
    boolean verb = words.follows(at + 1) && VERBS_AFTER_MAY.contains(words.key(at + 1));
    return acronym
        || verb
        || (words.gap(at + 1) == Word.Gap.SPACE && !AFTER.contains(words.key(at + 1)));
  }

  /// Whether the digits count something: `of 2000 images`.
  private boolean counts() {
    int next = period.end();
    var key = words.key(next);
    return words.gap(next) == Word.Gap.SPACE
        && key.endsWith("s")
        && !key.endsWith("ss")
        && !NOT_PLURAL.contains(key)
        && !Nouns.PAPER.contains(key);
  }

  private boolean year(int at) {
    if (Nouns.NAMED_BY_YEAR.contains(words.key(at - 1)) && words.follows(at)) {
      return false;
    }
    return papersAfter() || papersBefore(at) || trailing(at) || alone(at);
  }

  /// Whether a year ends a short list of plain words: `machine unlearning 2024`.
  private boolean trailing(int at) {
    boolean last = period.end() >= words.size();
    return last
        && at > 1
        && words.size() <= SHORT_QUESTION
        && !words.capital(at - 1)
        && words.follows(at);
  }

  private boolean papersAfter() {
    for (int next = period.end(); next < period.end() + NEAR; next++) {
      if (!words.follows(next)) {
        return false;
      }
      if (Nouns.PAPER.contains(words.key(next)) || words.key(next).equals("date")) {
        return true;
      }
    }
    return false;
  }

  private boolean papersBefore(int at) {
    return Nouns.PAPERS.contains(words.key(at - 1)) || Nouns.ANYTHING.contains(words.key(at - 1));
  }

  private boolean alone(int at) {
    return at == 0 && period.end() >= words.size();
  }

  private boolean nameFollows() {
    int next = period.end();
    return words.gap(next) == Word.Gap.SPACE && words.capital(next) && words.capital(next - 1);
  }

  private boolean today(int at) {
    boolean near =
        NEAR_TODAY.contains(words.key(at - 1)) || Nouns.PAPERS.contains(words.key(at - 1));
    return near || words.possessive(at) || papersAfter() || words.size() <= NEAR;
  }
}
